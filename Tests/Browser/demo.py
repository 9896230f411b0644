"""Two tabs of the demo page chat: said, read, taken back, after a reload and after a killed server."""

import json
import signal
import subprocess
import sys
import tempfile
import threading

from devtools import Browser, Tab


class Server:
    """echoim with the demo, on a port of the system's choosing or a given one."""

    def __init__(self, program, data, port=0):
        self.process = subprocess.Popen(
            [program, "serve", "--data", data, "--http", f"127.0.0.1:{port}", "--admin", "127.0.0.1:0", "--demo"],
            stderr=subprocess.PIPE, text=True)
        self.port = self._wait_for_port()
        # Someone must read the log, or the pipe fills up.
        threading.Thread(target=self.process.stderr.read, daemon=True).start()

    def _wait_for_port(self):
        seen = []
        for line in self.process.stderr:
            seen.append(line)
            record = json.loads(line)
            if record["message"] == "listening" and record["port"] == "public":
                return int(record["address"].rsplit(":", 1)[1])
        raise AssertionError("the server ended:\n" + "".join(seen))

    def end(self, how):
        self.process.send_signal(how)
        return self.process.wait(timeout=30)


TEXTS = "[...document.querySelectorAll('li[data-seq]')].map((line) => line.firstChild.textContent)"


def say(tab, text):
    tab.evaluate(f"byID('text').value = {json.dumps(text)}; byID('form').requestSubmit()")


def shows(*texts):
    return f"JSON.stringify({TEXTS}) === {json.dumps(json.dumps(texts, separators=(',', ':'), ensure_ascii=False))}"


def chat(server, browser):
    page = f"http://127.0.0.1:{server.port}/demo"
    alice, bob = Tab(browser, page + "#alice"), Tab(browser, page + "#bob")
    for tab in (alice, bob):
        tab.until("byID('status').className === 'live'")

    say(alice, "hello <b>Bob</b>")
    bob.until(shows("hello <b>Bob</b>"))
    say(bob, "hello Alice ✓")
    alice.until(shows("hello <b>Bob</b>", "hello Alice ✓"))
    alice.until("document.querySelector('li.mine small').textContent.includes('read')")

    say(alice, "a slip")
    bob.until(shows("hello <b>Bob</b>", "hello Alice ✓", "a slip"))
    alice.evaluate("[...document.querySelectorAll('li.mine button')].at(-1).click()")
    bob.until(shows("hello <b>Bob</b>", "hello Alice ✓", "taken back"))

    bob.evaluate("location.reload()")
    bob.until(shows("hello <b>Bob</b>", "hello Alice ✓", "taken back"))
    bob.until("byID('status').className === 'live'")
    return alice, bob


def survive_a_kill(server, restart, alice, bob):
    server.end(signal.SIGKILL)
    alice.until("byID('status').className !== 'live'")
    say(alice, "said while it was down")
    server = restart(server.port)
    for tab in (alice, bob):
        tab.until(shows("hello <b>Bob</b>", "hello Alice ✓", "taken back", "said while it was down"))
    return server


def main(program, browser_program):
    with tempfile.TemporaryDirectory(prefix="echoim-demo-") as data:
        server = Server(program, data)
        browser = Browser(browser_program)
        try:
            alice, bob = chat(server, browser)
            server = survive_a_kill(server, lambda port: Server(program, data, port), alice, bob)
            status = server.end(signal.SIGTERM)
            assert status == 0, f"SIGTERM ended the server with {status}"
        finally:
            browser.close()
            server.process.kill()
            server.process.wait()
    print("the demo page: two tabs chatted, through a reload and a killed server")


if __name__ == "__main__":
    main(*sys.argv[1:])
