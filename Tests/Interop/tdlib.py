"""TDLib, unmodified but for the server's RSA key; a SOCKS5 relay of ours stands for the addresses that it knows.

TDLib's keys and addresses are compiled in. The key is exchanged in a copy of the library, where a PEM of 2048 bits has
the same length; whatever address TDLib dials, the relay connects to the server under test.
"""

import importlib
import json
import os
import queue
import shutil
import socket
import struct
import sys
import sysconfig
import threading
import time

BEGIN, END = b"-----BEGIN RSA PUBLIC KEY-----", b"-----END RSA PUBLIC KEY-----"


def copy_with_key(pem, folder):
    """Puts a copy of the package with the server's key in place of its own into a folder to import from."""
    site = sysconfig.get_paths()["platlib"]
    for name in ("tdjson", "tdjson.libs"):
        shutil.copytree(os.path.join(site, name), os.path.join(folder, name))
    key = pem.strip().encode()
    libraries = os.path.join(folder, "tdjson.libs")
    (name,) = [name for name in os.listdir(libraries) if name.startswith("libtdjson")]
    path = os.path.join(libraries, name)
    with open(path, "rb") as file:
        library = file.read()
    exchanged, start = 0, library.find(BEGIN)
    while start >= 0:
        end = library.find(END, start) + len(END)
        if end - start == len(key):
            library = library[:start] + key + library[end:]
            exchanged += 1
        start = library.find(BEGIN, end)
    if exchanged < 2:
        raise RuntimeError(f"{name} has {exchanged} keys of the server key's length; two were expected")
    with open(path, "wb") as file:
        file.write(library)
    return folder


class Relay:
    """A SOCKS5 proxy that connects to one address, whatever it is asked for."""

    def __init__(self, port):
        self.target = ("127.0.0.1", port)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.connections = 0
        self.sockets = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self):
        """Ends all connections; clients dial again."""
        for end in list(self.sockets):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def close(self):
        self.listener.close()
        self.cut()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        try:
            (_, count) = self._take(client, 2)
            self._take(client, count)
            client.sendall(b"\x05\x00")
            _, _, _, kind = self._take(client, 4)
            length = {1: 4, 4: 16}.get(kind) or self._take(client, 1)[0]
            self._take(client, length + 2)
            server = socket.create_connection(self.target, timeout=10)
            server.settimeout(None)
            client.sendall(b"\x05\x00\x00\x01" + struct.pack("!4sH", b"\x7f\0\0\1", self.target[1]))
        except OSError:
            client.close()
            return
        self.connections += 1
        self.sockets |= {client, server}
        threading.Thread(target=self._pump, args=(server, client), daemon=True).start()
        self._pump(client, server)

    def _take(self, end, count):
        data = b""
        while len(data) < count:
            more = end.recv(count - len(data))
            if not more:
                raise ConnectionError("the client hung up")
            data += more
        return data

    def _pump(self, source, sink):
        try:
            while data := source.recv(65536):
                sink.sendall(data)
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        self.sockets.discard(source)


class Failure(Exception):
    """TDLib answered an error."""


class Library:
    """TDLib with the server's key, and one thread that takes what it says."""

    def __init__(self, pem, folder):
        sys.path.insert(0, copy_with_key(pem, folder))
        self.module = importlib.import_module("tdjson")
        self.module.td_execute(json.dumps({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0}).encode())
        self.clients = {}
        self.is_open = True
        self.receiver = threading.Thread(target=self._receive, daemon=True)
        self.receiver.start()

    def close(self):
        self.is_open = False
        self.receiver.join()

    def _receive(self):
        while self.is_open:
            text = self.module.td_receive(0.5)
            if text is None:
                continue
            said = json.loads(text)
            client = self.clients.get(said.pop("@client_id", None))
            if client is not None:
                client.take(said)


class Client:
    """One TDLib client; `updates` has all that it was told since it was made."""

    def __init__(self, library, relay, folder, api_id, api_hash, **options):
        self.library = library
        self.updates = []
        self.state = None
        self.answers = {}
        self.count = 0
        self.news = threading.Condition()
        self.number = library.module.td_create_client_id()
        library.clients[self.number] = self
        # Asked for before the parameters, so that nothing is dialled past the relay.
        self.send("addProxy", enable=True, proxy={
            "@type": "proxy", "server": "127.0.0.1", "port": relay.port, "type": {"@type": "proxyTypeSocks5"}})
        for name, value in options.items():
            self.send("setOption", name=name, value={"@type": "optionValueBoolean", "value": value})
        self.parameters = dict(
            use_test_dc=False, database_directory=folder, files_directory=folder, use_file_database=True,
            use_chat_info_database=True, use_message_database=True, use_secret_chats=False, api_id=api_id,
            api_hash=api_hash, system_language_code="en", device_model="interop", system_version="1",
            application_version="1")
        self.wait_for_state("authorizationStateWaitTdlibParameters")
        self.ask("setTdlibParameters", **self.parameters)

    def take(self, said):
        with self.news:
            if "@extra" in said:
                self.answers[said.pop("@extra")] = said
            else:
                self.updates.append(said)
                if said["@type"] == "updateAuthorizationState":
                    self.state = said["authorization_state"]["@type"]
            self.news.notify_all()

    def send(self, kind, **fields):
        self.count += 1
        request = {"@type": kind, "@extra": self.count} | fields
        self.library.module.td_send(self.number, json.dumps(request).encode())
        return self.count

    def ask(self, kind, timeout=20, **fields):
        number = self.send(kind, **fields)
        answer = self.wait(lambda: self.answers.pop(number, None), timeout, kind)
        if answer["@type"] == "error":
            raise Failure(f"{kind}: {answer['code']} {answer['message']}")
        return answer

    def wait(self, found, timeout=20, what="news"):
        end = time.monotonic() + timeout
        with self.news:
            while not (result := found()):
                left = end - time.monotonic()
                if left <= 0:
                    raise TimeoutError(f"no {what} within {timeout} s; state {self.state}")
                self.news.wait(left)
            return result

    def wait_for_state(self, name, timeout=20):
        self.wait(lambda: self.state == name, timeout, name)

    def wait_for(self, kind, matches=lambda update: True, timeout=20):
        return self.wait(
            lambda: next((u for u in self.updates if u["@type"] == kind and matches(u)), None), timeout, kind)

    def log_in(self, phone, code):
        self.wait_for_state("authorizationStateWaitPhoneNumber")
        self.ask("setAuthenticationPhoneNumber", phone_number=phone)
        self.wait_for_state("authorizationStateWaitCode")
        self.ask("checkAuthenticationCode", code=code() if callable(code) else code)
        self.wait_for_state("authorizationStateReady")

    def close(self):
        if self.state != "authorizationStateClosed":
            self.send("close")
            self.wait_for_state("authorizationStateClosed")
