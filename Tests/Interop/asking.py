"""Asks the server byte for byte what a test says, signed as the vendor's libraries sign."""

import gzip
import hashlib
import http.client
import json
import time
import unittest

from server import KEY, SECRET

server = None


class Asking(unittest.TestCase):
    """What every test of raw requests does."""

    def ask(self, method, path, body=b"", kind="application/x-www-form-urlencoded", headers={}):
        nonce, stamp = server.someone(), str(int(time.time()))
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        # A header of None is left out.
        given = {"App-Key": KEY, "Nonce": nonce, "Timestamp": stamp, "Content-Type": kind,
                 "Signature": hashlib.sha1((SECRET + nonce + stamp).encode()).hexdigest()} | headers
        connection.request(method, path, body.encode() if isinstance(body, str) else body,
                           {name: value for name, value in given.items() if value is not None})
        answer = connection.getresponse()
        text = answer.read()
        if answer.headers.get("Content-Encoding") == "gzip":
            text = gzip.decompress(text)
        self.assertEqual(answer.headers["Content-Type"], "application/json; charset=utf-8")
        return answer.status, json.loads(text)

    def passes(self, *request, **more):
        status, answer = self.ask(*request, **more)
        self.assertEqual((status, answer["code"]), (200, 200), answer)
        return answer

    def fails(self, status, code, *request, **more):
        seen, answer = self.ask(*request, **more)
        self.assertEqual((seen, answer["code"]), (status, code), answer)
        self.assertTrue(answer["errorMessage"])

    def form(self, path, body="", **more):
        return self.passes("POST", path, body, **more)

    def json(self, path, body, **more):
        return self.passes("POST", path, json.dumps(body), "application/json", **more)

    def someone(self, name="somebody"):
        user = server.someone()
        self.form("/user/getToken.json", f"userId={user}&name={name}&portraitUri=http://x/y")
        return user

    def skip_unless_served(self, path):
        if self.ask("POST", path)[0] == 404:
            self.skipTest(f"{path} is not served")
