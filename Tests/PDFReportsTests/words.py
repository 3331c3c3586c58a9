# Writes, for each page of HTML, what a reader would see, beside it: the main part, and after a form feed the foot.
import sys
from html.parser import HTMLParser


class Words(HTMLParser):
    void = {"meta", "br", "hr", "rect"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.main, self.foot, self.numbers = [], [], [], []

    def handle_starttag(self, tag, attributes):
        if tag in self.void:
            return
        self.open.append(tag)
        self.handle_data(" ")
        if tag in ("ol", "ul"):
            plain = tag == "ol" and ("class", "ladder") not in attributes
            self.numbers.append(0 if plain else None)
        if tag == "li" and self.numbers[-1] is not None:
            self.numbers[-1] += 1
            self.main.append(f" {self.numbers[-1]}. ")

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        if tag in ("ol", "ul"):
            self.numbers.pop()
        assert self.open.pop() == tag, f"{tag} closes what is not open"
        self.handle_data(" ")

    def handle_data(self, data):
        if "head" in self.open or "style" in self.open:
            return
        (self.foot if "footer" in self.open else self.main).append(data)


for name in sys.argv[1:]:
    words = Words()
    with open(name, encoding="utf-8") as page:
        words.feed(page.read())
    words.close()
    assert not words.open, f"{name} leaves {words.open} open"
    with open(name + ".words", "w", encoding="utf-8") as file:
        file.write("".join(words.main) + "\f" + "".join(words.foot))
