"""A client of raw sockets: it says right and wrong things byte by byte, and reads strictly."""

import base64
import hashlib
import json
import os
import socket
import struct
import zlib

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
JSON, PROTO = "echoim.v1.json", "echoim.v1.proto"


def frame(opcode, payload=b"", final=True, rsv=0, masked=True, length=None, width=None, key=None):
    """A client's frame; `length` and `width` (0, 2 or 8 bytes) say something else than the truth."""
    size = len(payload) if length is None else length
    width = (0 if size <= 125 else 2 if size <= 0xFFFF else 8) if width is None else width
    head = bytes([(0x80 if final else 0) | rsv << 4 | opcode])
    mask = 0x80 if masked else 0
    head += {0: lambda: bytes([mask | size]), 2: lambda: struct.pack(">BH", mask | 126, size),
             8: lambda: struct.pack(">BQ", mask | 127, size)}[width]()
    if not masked:
        return head + payload
    key = os.urandom(4) if key is None else key
    pad = (key * (len(payload) // 4 + 1))[:len(payload)]
    return head + key + (int.from_bytes(payload, "big") ^ int.from_bytes(pad, "big")).to_bytes(len(payload), "big")


def closing(code, reason=b""):
    return frame(CLOSE, struct.pack(">H", code) + reason)


def deflated(data, level=6, final=False):
    stream = zlib.compressobj(level, zlib.DEFLATED, -15)
    if final:
        return stream.compress(data) + stream.flush(zlib.Z_FINISH) + b"\x00"
    return (stream.compress(data) + stream.flush(zlib.Z_SYNC_FLUSH))[:-4]


def inflated(data):
    return zlib.decompressobj(-15).decompress(data + b"\x00\x00\xff\xff")


def ping_request(number, size=None):
    """Link's own ping in JSON, padded to a size with a field that the server skips."""
    text = f'{{"requestId":{number},"ping":{{}},"pad":""}}'
    pad = "" if size is None else "x" * (size - len(text))
    return text.replace('""', f'"{pad}"').encode()


class Wire:
    def __init__(self, server, protocol=JSON, extensions=None, lead=b""):
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""
        self.server = server
        self.protocol = protocol
        if protocol:
            lines = [] if extensions is None else [f"Sec-WebSocket-Extensions: {line}" for line in extensions]
            status, self.headers = self.handshake([f"Sec-WebSocket-Protocol: {protocol}"] + lines, lead=lead)
            assert status == 101, f"answered {status}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    # -- Handshake

    def handshake(self, lines=(), drop=(), request="GET /v1/link HTTP/1.1", lead=b"", write=None):
        self.key = base64.b64encode(os.urandom(16)).decode()
        usual = ["Host: 127.0.0.1", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
                 f"Sec-WebSocket-Key: {self.key}"]
        kept = [line for line in usual if line.split(":")[0] not in drop]
        head = "\r\n".join([request] + kept + list(lines)) + "\r\n\r\n"
        (write or self.socket.sendall)(head.encode("latin-1") + lead)
        return self.read_head()

    def read_head(self):
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        first, *rest = head.decode("latin-1").split("\r\n")
        headers = {}
        for line in rest:
            name, value = line.split(":", 1)
            assert name.lower() not in headers, f"{name} twice"
            headers[name.lower()] = value.strip()
        return int(first.split()[1]), headers

    def acceptance(self):
        return base64.b64encode(hashlib.sha1((self.key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()).decode()

    # -- Frames

    def send(self, *parts):
        self.socket.sendall(b"".join(parts))

    def _more(self):
        data = self.socket.recv(1 << 16)
        if not data:
            raise EOFError("the server closed the connection")
        self.buffer += data

    def _take(self, count):
        while len(self.buffer) < count:
            self._more()
        data, self.buffer = self.buffer[:count], self.buffer[count:]
        return data

    def read(self):
        """The next frame of the server, which must be unmasked, whole and in its shortest form (sections 5.1, 5.2)."""
        first, second = self._take(2)
        assert first & 0x80, "a server's frame in fragments"
        assert not second & 0x80, "a server's frame is masked"
        rsv, opcode, length = first >> 4 & 7, first & 15, second
        assert opcode in (TEXT, BINARY, CLOSE, PING, PONG), f"opcode {opcode}"
        if length == 126:
            length = struct.unpack(">H", self._take(2))[0]
            assert length > 125, "a length not in its shortest form"
        elif length == 127:
            length = struct.unpack(">Q", self._take(8))[0]
            assert length > 0xFFFF, "a length not in its shortest form"
        assert opcode < 8 or length <= 125, "a long control frame"
        return rsv, opcode, self._take(length)

    def expect(self, opcode, payload=None):
        rsv, found, data = self.read()
        assert found == opcode, f"opcode {found} and {data[:80]!r} in place of opcode {opcode}"
        if rsv:
            assert rsv == 4 and "sec-websocket-extensions" in self.headers, f"reserved bits {rsv}"
            data = inflated(data)
        assert payload is None or data == payload, f"{data[:80]!r} in place of {payload[:80]!r}"
        return data

    def expect_close(self, code=None):
        """The server's goodbye with this code, to ours or by itself; then it closes the connection (7.1.1)."""
        payload = self.expect(CLOSE)
        if code is None:
            assert payload == b"", f"{payload!r} in place of an empty goodbye"
        else:
            assert len(payload) >= 2, "a goodbye without a code"
            found = struct.unpack(">H", payload[:2])[0]
            assert found == code, f"closed with {found} ({payload[2:].decode()}) in place of {code}"
            payload[2:].decode()
        try:
            self.send(frame(CLOSE, payload[:2]))
            # A server that failed the connection reads no more, and would wait for a while.
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # It may be gone already: it was answering our goodbye.
        self.expect_end()

    def expect_end(self):
        try:
            rest = self.buffer or self.socket.recv(1)
        except ConnectionResetError:
            rest = b""
        assert rest == b"", f"{rest!r} after the goodbye"

    # -- Link

    def hello(self):
        """As a user of its own."""
        token = self.server.token(self.server.someone())
        hello = {"version": 1, "token": token, "deviceId": "d1", "platform": "OTHER"}
        self.send(frame(TEXT, json.dumps({"requestId": 1, "hello": hello}).encode()))
        return json.loads(self.expect(TEXT))["result"]["welcome"]

    def hello_in_protobuf(self):
        token = self.server.token(self.server.someone())
        hello = field(1, 1) + field(3, token) + field(4, "d1")
        self.send(frame(BINARY, field(1, 1) + field(2, hello)))
        assert self.expect(BINARY)[0] == 1 << 3 | 2, "no welcome"

    def alive(self, number=77):
        """The connection goes on: a request of the Link is answered."""
        self.send(frame(TEXT, ping_request(number)))
        self.expect(TEXT, b'{"result":{"requestId":%d,"done":{}}}' % number)


def field(number, value):
    """A protobuf field."""
    def varint(rest):
        out = b""
        while rest >= 0x80:
            out += bytes([rest & 0x7F | 0x80])
            rest >>= 7
        return out + bytes([rest])
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value
