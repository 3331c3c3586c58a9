"""One question of three choices, as a textual application."""

from textual.app import App
from textual.widgets import Label, RadioButton, RadioSet


class Form(App):
    def compose(self):
        yield Label("Do you feel safe where you live?")
        with RadioSet():
            yield RadioButton("Yes")
            yield RadioButton("No")
            yield RadioButton("Prefer not to say")


Form().run()
