"""A large file up and down, through Telethon and over HTTP: how fast it is, and how much the server grows.

Usage: telegram_gigabyte.py ECHOIM [MEBIBYTES]; ECHOIM should be a release build. Ends with 1 if a file comes back otherwise, or
the server's resident memory grows by 32 MiB or more.
"""

import asyncio
import hashlib
import http.client
import json
import os
import sys
import threading
import time
import urllib.parse

from telegram_chats import App, log_in, until
from telethon import functions, types

GROWTH_MAX = 32 << 20
BLOCK = 1 << 20


class Made:
    """A file that is made as it is read: the same bytes each time, and none kept."""

    def __init__(self, count, name="large.bin"):
        self.count, self.name, self.position = count, name, 0
        self.noise = hashlib.shake_256(b"noise").digest(BLOCK)

    def read(self, count=-1):
        left = self.count - self.position
        count = left if count < 0 else min(count, left)
        parts = []
        while count > 0:
            index, start = divmod(self.position, BLOCK)
            # Each block begins with its number.
            block = index.to_bytes(8, "big") + self.noise[8:]
            part = block[start:start + count]
            parts.append(part)
            self.position += len(part)
            count -= len(part)
        return b"".join(parts)

    def digest(self):
        taken, whole = hashlib.sha256(), Made(self.count)
        while data := whole.read(BLOCK):
            taken.update(data)
        return taken.hexdigest()


class Watch:
    """The server's resident memory, looked at twenty times a second, and the processor time that it takes."""

    def __init__(self, process):
        self.status, self.stat = f"/proc/{process.pid}/status", f"/proc/{process.pid}/stat"
        self.begun = self.seconds()
        self.first = self.peak = self.now()
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()

    def now(self):
        with open(self.status) as status:
            return next(int(line.split()[1]) << 10 for line in status if line.startswith("VmRSS:"))

    def seconds(self):
        with open(self.stat) as stat:
            return sum(map(int, stat.read().rsplit(")", 1)[1].split()[11:13])) / os.sysconf("SC_CLK_TCK")

    def _look(self):
        while not self.is_over.wait(0.05):
            self.peak = max(self.peak, self.now())

    def end(self):
        self.is_over.set()
        self.thread.join()
        return self.peak - self.first, self.seconds() - self.begun


async def measured(what, server, count, work):
    watch, start = Watch(server.process), time.monotonic()
    answer = await work
    seconds, (growth, used) = time.monotonic() - start, watch.end()
    mebibytes = count / (1 << 20)
    print(f"{what}: {mebibytes / seconds:.1f} MiB/s, {1000 * used / mebibytes:.1f} ms of server CPU per MiB,",
          f"grew by {growth / (1 << 20):.1f} MiB from {watch.first / (1 << 20):.0f}")
    return answer, growth


async def hash_of(parts):
    taken = hashlib.sha256()
    async for part in parts:
        taken.update(part)
    return taken.hexdigest()


def post(server, count, token):
    connection = http.client.HTTPConnection("127.0.0.1", server.ports["public"], timeout=60)
    connection.request(
        "POST", "/v1/files?name=large.bin", Made(count),
        {"Authorization": "Bearer " + token, "Content-Length": str(count)})
    response = connection.getresponse()
    told = json.loads(response.read())
    assert response.status == 200, told
    return told


def get(server, url):
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", server.ports["public"], timeout=60)
    connection.request("GET", parts.path)
    response, taken = connection.getresponse(), hashlib.sha256()
    while data := response.read(BLOCK):
        taken.update(data)
    return taken.hexdigest()


async def over_telethon(server, ann, bob, to_bob, count):
    digest, growths = Made(count).digest(), []

    async def send(size):
        uploaded = await ann.upload_file(Made(size), file_size=size, file_name="large.bin", part_size_kb=512)
        return await ann.send_file(to_bob, uploaded, force_document=True)

    # What is allocated once, and what the client's first connection costs, is not the file's.
    await send(8 << 20)
    await until(lambda: bob.heard, "a small file")
    await hash_of(bob.iter_download(bob.heard[-1].media, request_size=1 << 20))
    bob.heard.clear()
    _, growth = await measured("Telethon up", server, count, send(count))
    growths.append(growth)
    await until(lambda: bob.heard, "the file")
    document = bob.heard[-1].media
    got, growth = await measured(
        "Telethon down", server, count, hash_of(bob.iter_download(document, request_size=512 << 10)))
    assert got == digest, "the file came back otherwise"
    return growths + [growth]


async def over_http(server, count):
    token = server.form("/user/getToken.json", userId="linker", name="Linker")["token"]
    told = await asyncio.to_thread(post, server, 8 << 20, token)
    await asyncio.to_thread(get, server, told["url"])
    told, up = await measured("HTTP up", server, count, asyncio.to_thread(post, server, count, token))
    got, down = await measured("HTTP down", server, count, asyncio.to_thread(get, server, told["url"]))
    assert got == Made(count).digest(), "the file came back otherwise"
    return [up, down]


async def run(server, count):
    ann, bob = await log_in(server, "Ann"), await log_in(server, "Bob")
    contact = types.InputPhoneContact(0, bob.phone, "Bob", "")
    imported = await ann(functions.contacts.ImportContactsRequest([contact]))
    to_bob = await ann.get_input_entity(imported.users[0])
    growths = await over_telethon(server, ann, bob, to_bob, count) + await over_http(server, count)
    await ann.disconnect()
    await bob.disconnect()
    return max(growths)


def main(program, mebibytes="1024"):
    server = App(program)
    try:
        growth = asyncio.run(run(server, int(mebibytes) << 20))
    finally:
        status = server.stop()
    if growth >= GROWTH_MAX:
        print(f"the server grew by {growth >> 20} MiB")
    return 0 if status == 0 and growth < GROWTH_MAX else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
