"""Drives a headless Chromium over its debugging pipe; nothing but the standard library."""

import json
import os
import subprocess
import tempfile
import time


class Browser:
    """One Chromium process with a profile of its own."""

    def __init__(self, program):
        self.profile = tempfile.TemporaryDirectory(prefix="echoim-chromium-", ignore_cleanup_errors=True)
        to_browser, self._out = os.pipe()
        self._in, from_browser = os.pipe()

        def wire():
            # The numbers that Chromium expects; copied high first, as they may be each other's.
            read, write = os.dup(to_browser), os.dup(from_browser)
            while read < 5:
                read = os.dup(read)
            while write < 5:
                write = os.dup(write)
            os.dup2(read, 3)
            os.dup2(write, 4)

        self.process = subprocess.Popen(
            [
                program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--remote-debugging-pipe", f"--user-data-dir={self.profile.name}", "about:blank",
            ],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=wire, pass_fds=(3, 4),
        )
        os.close(to_browser)
        os.close(from_browser)
        self._buffer = b""
        self._next = 0
        self.console = []

    def call(self, method, session=None, **params):
        """Calls a method of the protocol and returns its result."""
        self._next += 1
        message = {"id": self._next, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == message["id"]:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            if answer.get("method") in ("Runtime.exceptionThrown", "Log.entryAdded"):
                self.console.append(answer["params"])

    def _read(self):
        while b"\0" not in self._buffer:
            chunk = os.read(self._in, 1 << 16)
            if not chunk:
                raise RuntimeError("the browser is gone")
            self._buffer += chunk
        line, self._buffer = self._buffer.split(b"\0", 1)
        return json.loads(line)

    def close(self):
        self.process.kill()
        self.process.wait()
        self.profile.cleanup()


class Tab:
    """One page."""

    def __init__(self, browser, url):
        self.browser = browser
        target = browser.call("Target.createTarget", url=url)["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        browser.call("Runtime.enable", self.session)

    def evaluate(self, expression):
        """The value of a JavaScript expression."""
        result = self.browser.call(
            "Runtime.evaluate", self.session, expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"].get("description", "exception"))
        return result["result"].get("value")

    def until(self, expression, seconds=20):
        """Waits until the expression is true; asks the page rather than the clock."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                if self.evaluate(expression):
                    return
            except RuntimeError:
                pass  # The page is loading.
            time.sleep(0.02)
        page = self.evaluate("document.body.innerText")
        raise AssertionError(f"not within {seconds} s: {expression}\npage: {page}\nconsole: {self.browser.console}")
