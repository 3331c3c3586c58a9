"""One question of three choices, in a full screen of prompt_toolkit."""

from prompt_toolkit.application import Application
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.layout import HSplit, Layout, Window
from prompt_toolkit.layout.controls import FormattedTextControl
from prompt_toolkit.widgets import RadioList

choices = RadioList([(1, "Yes"), (2, "No"), (3, "Prefer not to say")])
keys = KeyBindings()


@keys.add("c-c")
def leave(event):
    event.app.exit()


question = Window(FormattedTextControl("Do you feel safe where you live?"), height=2)
Application(Layout(HSplit([question, choices])), key_bindings=keys, full_screen=True).run()
