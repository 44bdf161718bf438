"""A page in WebKitGTK, and that page on paper: its driver has no such command, its print operation writes to a file.

Reads commands from standard input, a JSON object a line, and answers each by a line: {"value": …} or {"error": "…"}.
{"go": address}; {"run": body of an async function}; {"print": file, "paper": name of GTK's, such as iso_a4}.
"""

import json
import sys
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

window = Gtk.Window()
window.set_default_size(800, 900)
window.show()


def answer(**said):
    print(json.dumps(said), flush=True)


def go_to(address):
    """Each time as a browser that nobody has used before."""
    if window.get_child():
        window.get_child().destroy()
    view = WebKit2.WebView(web_context=WebKit2.WebContext.new_ephemeral())
    view.connect("load-changed", loaded)
    window.add(view)
    view.show()
    view.load_uri(address)


def loaded(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        answer(value=None)


def run(script):
    window.get_child().call_async_javascript_function(script, -1, None, None, None, None, ran)


def ran(page, result):
    try:
        value = page.call_async_javascript_function_finish(result)
        answer(value=json.loads(value.to_json(0) or "null"))
    except GLib.Error as error:
        answer(error=error.message)


def print_to(path, paper):
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, Path(path).as_uri())
    setup = Gtk.PageSetup()
    setup.set_paper_size_and_default_margins(Gtk.PaperSize.new(paper))
    operation = WebKit2.PrintOperation(web_view=window.get_child(), print_settings=settings, page_setup=setup)
    failed = []
    operation.connect("failed", lambda _, error: failed.append(error.message))
    operation.connect("finished", lambda _: answer(error=failed[0]) if failed else answer(value=None))
    operation.print_()


def told(_source, _condition):
    line = sys.stdin.readline()
    if not line:
        Gtk.main_quit()
        return False
    command = json.loads(line)
    if "go" in command:
        go_to(command["go"])
    elif "run" in command:
        run(command["run"])
    else:
        print_to(command["print"], command["paper"])
    return True


GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, told)
Gtk.main()
