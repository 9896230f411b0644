"""A whole `echoim serve` in a folder of its own, with one app whose users get tokens."""

import hashlib
import http.client
import json
import os
import re
import subprocess
import tempfile
import threading
import time
import urllib.parse

KEY, SECRET = "conformance", "conformance-secret"


class Server:
    def __init__(self, program):
        self.folder = tempfile.TemporaryDirectory(prefix="echoim-conformance-")
        subprocess.run(
            [program, "tenants", "create", "--data", self.folder.name, "--name", KEY, "--app-key", KEY,
             "--app-secret", SECRET], check=True, stdout=subprocess.DEVNULL)
        key = subprocess.run(
            [program, "operators", "create", "--data", self.folder.name, "--name", KEY, "--role", "owner"], check=True,
            capture_output=True, text=True).stdout
        self.operator = re.search(r"[A-Za-z0-9_-]{20,}", key).group(0)
        self.process = subprocess.Popen(
            [program, "serve", "--data", self.folder.name, "--http", "127.0.0.1:0", "--admin", "127.0.0.1:0"],
            env=os.environ | {"ECHOIM_LINKS_COMPRESSION": "true", "ECHOIM_LINKS_HANDSHAKES": "100000",
                              "ECHOIM_CALLBACKS_NETWORKS": "127.0.0.0/8"}, stderr=subprocess.PIPE, text=True)
        ports = self._wait_for_ports()
        self.port, self.operators_port = ports["public"], ports["operators"]
        # Someone must read the log, or the pipe fills up.
        threading.Thread(target=self.process.stderr.read, daemon=True).start()
        self.tokens = {}

    def _wait_for_ports(self):
        seen, ports = [], {}
        for line in self.process.stderr:
            seen.append(line)
            record = json.loads(line)
            if record["message"] == "listening":
                ports[record["port"]] = int(record["address"].rsplit(":", 1)[1])
            if "public" in ports and "operators" in ports:
                return ports
        raise AssertionError("the server ended:\n" + "".join(seen))

    def someone(self):
        """A user nobody else is, so that cases do not hear of each other."""
        return "u" + os.urandom(6).hex()

    def token(self, user):
        if user not in self.tokens:
            nonce, stamp = os.urandom(6).hex(), str(int(time.time() * 1000))
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
            connection.request(
                "POST", "/user/getToken.json", urllib.parse.urlencode({"userId": user, "name": user}),
                {"App-Key": KEY, "Nonce": nonce, "Timestamp": stamp, "Content-Type": "application/x-www-form-urlencoded",
                 "Signature": hashlib.sha1((SECRET + nonce + stamp).encode()).hexdigest()})
            answer = json.loads(connection.getresponse().read())
            assert answer["code"] == 200, answer
            self.tokens[user] = answer["token"]
        return self.tokens[user]

    def resident_bytes(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS"))

    def is_running(self):
        return self.process.poll() is None

    def stop(self):
        self.process.terminate()
        try:
            status = self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait()
        self.folder.cleanup()
        return status
