"""The app's server is away for an hour's worth of load, and comes back.

Usage: away.py ECHOIM [MESSAGES [RATE]], 360,000 messages at 2,000 a second unless told: an hour of 100 a second, compressed.

Three spans under the same load: the app server is there, is away, is back. It must be told of everything, each sender's messages in
their order, and senders must not notice. Ends with 1 where something is lost or out of order, or calls became slower than
twice what they were. One line of JSON with the figures comes last.
"""

import hashlib
import http.client
import json
import multiprocessing
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

KEY, SECRET = "awayapp", "away-secret"
SENDERS, RECEIVERS = 4, 10


def app_server(port, told):
    """Answers every call with 200 and writes down what it was told; one thread, as few words as will do."""
    listener = socket.create_server(("127.0.0.1", port), backlog=64)
    log = open(told, "a", buffering=1 << 16)
    content = re.compile(rb"fromUserId=([^&]*)&toUserId=([^&]*)&.*?content=([^&]*)")
    while True:
        channel, _ = listener.accept()
        channel.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        channel.settimeout(5)
        data = b""
        try:
            while True:
                end = data.find(b"\r\n\r\n")
                length = re.search(rb"(?i)content-length: *(\d+)", data[:end]) if end >= 0 else None
                whole = end + 4 + int(length.group(1)) if length else None
                if whole is None or len(data) < whole:
                    part = channel.recv(1 << 16)
                    if not part:
                        break
                    data += part
                    continue
                sender, receiver, text = content.search(data[end + 4:whole]).groups()
                log.write(f"{sender.decode()} {receiver.decode()} {urllib.parse.unquote(text.decode())}\n")
                log.flush()
                data = data[whole:]
                channel.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        except (TimeoutError, ConnectionError):
            pass
        channel.close()


class Sender(threading.Thread):
    """Says something to so many users with each call, at a pace; how long calls took, by span."""

    def __init__(self, number, port, pace, span):
        super().__init__(daemon=True)
        self.name, self.port, self.pace, self.span = f"s{number}", port, pace, span
        self.count, self.times, self.is_over, self.failure = 0, {}, False, None

    def run(self):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            receivers = "".join(f"&toUserId=r{number}" for number in range(RECEIVERS))
            due = time.monotonic()
            while not self.is_over:
                due += self.pace
                time.sleep(max(0, due - time.monotonic()))
                body = f"fromUserId={self.name}{receivers}&objectName=RC:TxtMsg&content={self.count}"
                start = time.monotonic()
                ask(connection, "POST", "/message/private/publish.json", body)
                self.times.setdefault(self.span[0], []).append(time.monotonic() - start)
                self.count += 1
        except Exception as failure:  # Whatever it is ends the run.
            self.failure = failure


def ask(connection, method, path, body):
    nonce, stamp = os.urandom(6).hex(), str(int(time.time() * 1000))
    connection.request(method, path, body, {
        "App-Key": KEY, "Nonce": nonce, "Timestamp": stamp, "Content-Type": "application/x-www-form-urlencoded",
        "Signature": hashlib.sha1((SECRET + nonce + stamp).encode()).hexdigest()})
    answer = connection.getresponse()
    text = answer.read()
    assert answer.status == 200, text


def start(program, folder):
    run = lambda *words: subprocess.run([program, *words], check=True, capture_output=True, text=True).stdout
    run("tenants", "create", "--data", folder, "--name", "away", "--app-key", KEY, "--app-secret", SECRET)
    operator = re.search(r"[A-Za-z0-9_-]{20,}", run("operators", "create", "--data", folder, "--name", "away", "--role", "owner"))
    server = subprocess.Popen(
        [program, "serve", "--data", folder, "--http", "127.0.0.1:0", "--admin", "127.0.0.1:0"],
        env=os.environ | {"ECHOIM_CALLBACKS_NETWORKS": "127.0.0.0/8"}, stderr=subprocess.PIPE, text=True)
    ports = {}
    for line in server.stderr:
        record = json.loads(line)
        if record["message"] == "listening":
            ports[record["port"]] = int(record["address"].rsplit(":", 1)[1])
        if len(ports) == 2:
            break
    threading.Thread(target=server.stderr.read, daemon=True).start()
    return server, ports, operator.group(0)


class Operator:
    def __init__(self, port, key):
        self.port, self.key = port, key

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, f"/admin/v1/tenants/{KEY}/callbacks/main{path}", body and json.dumps(body),
                           {"Authorization": f"Bearer {self.key}", "Content-Type": "application/json"})
        answer = connection.getresponse()
        text = answer.read()
        assert answer.status == 200, text
        return json.loads(text)


def quantile(times, part):
    return round(sorted(times)[int(len(times) * part)] * 1000, 2) if times else None


def check(told, senders):
    """What was told against what was said: (lost, out of order, told more than once)."""
    last, doubles, disorder = {}, 0, 0
    with open(told) as lines:
        for line in lines:
            sender, receiver, number = line.split()
            before = last.get((sender, receiver), -1)
            if int(number) <= before:
                doubles += 1
            elif int(number) != before + 1:
                disorder += 1
            last[sender, receiver] = max(before, int(number))
    lost = sum(sender.count - 1 - last.get((sender.name, f"r{number}"), -1) for sender in senders for number in range(RECEIVERS))
    return lost, disorder, doubles


def main(program, messages=360_000, rate=2_000):
    messages, rate = int(messages), int(rate)
    with tempfile.TemporaryDirectory(prefix="echoim-away-") as folder:
        told = os.path.join(folder, "told")
        server, ports, key = start(program, os.path.join(folder, "data"))
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        app = multiprocessing.Process(target=app_server, args=(port, told))
        operator = Operator(ports["operators"] if "operators" in ports else ports["admin"], key)
        operator.ask("PUT", "", {"url": f"http://127.0.0.1:{port}/im", "kinds": ["message"], "includesServerSends": True})
        span = ["there"]
        senders = [Sender(number, ports["public"], SENDERS * RECEIVERS / rate, span) for number in range(SENDERS)]
        said = lambda: sum(sender.count for sender in senders) * RECEIVERS
        figures = {"messages": messages, "rate": rate}
        try:
            app.start()
            for sender in senders:
                sender.start()
            time.sleep(20)
            app.kill()
            app.join()
            span[0], before, began = "away", said(), time.monotonic()
            while said() - before < messages and not any(sender.failure for sender in senders):
                time.sleep(0.2)
            figures["awaySeconds"] = round(time.monotonic() - began, 1)
            figures["awayMessages"] = said() - before
            status = operator.ask("GET", "/status")
            figures["behind"] = status["end"] - status["position"]
            figures["breaker"] = status["breaker"]
            span[0] = "back"
            app = multiprocessing.Process(target=app_server, args=(port, told))
            app.start()
            began = time.monotonic()
            # The same load for as long again as before; then what is left is told of.
            time.sleep(20)
            for sender in senders:
                sender.is_over = True
            for sender in senders:
                sender.join()
            while (status := operator.ask("GET", "/status"))["position"] < status["end"]:
                time.sleep(0.5)
            figures["backSeconds"] = round(time.monotonic() - began, 1)
            time.sleep(1)
            lost, disorder, doubles = check(told, senders)
            figures |= {"said": said(), "lost": lost, "outOfOrder": disorder, "toldTwice": doubles, "setAside": status["setAside"]}
            for name in ("there", "away", "back"):
                times = [time for sender in senders for time in sender.times.get(name, [])]
                figures[name] = {"calls": len(times), "p50ms": quantile(times, 0.5), "p99ms": quantile(times, 0.99)}
            with open(f"/proc/{server.pid}/status") as lines:
                figures["rssMB"] = next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS"))
        finally:
            app.kill()
            server.terminate()
            status = server.wait(timeout=60)
        for sender in senders:
            if sender.failure:
                raise sender.failure
        print(json.dumps(figures))
        slower = any(figures[name]["p50ms"] > 2 * figures["there"]["p50ms"] + 1 for name in ("away", "back"))
        return 1 if lost or disorder or slower or status else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
