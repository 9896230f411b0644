"""RFC 6455 by raw sockets: most of what is right, and all that no client library can be made to say."""

import struct

from cases import Cases
from wire import BINARY, CLOSE, JSON, PING, PONG, PROTO, TEXT, Wire, closing, field, frame, ping_request

cases = Cases("raw socket")
case = cases.case
MESSAGE_MAX = 1 << 20


def refused(server, status, **how):
    with Wire(server, protocol=None) as wire:
        lines = how.pop("lines", [f"Sec-WebSocket-Protocol: {JSON}"])
        found, headers = wire.handshake(lines, **how)
        assert found == status, f"answered {found} in place of {status}"
        return headers


# -- 4: the opening handshake


@case("4.2.2", "the answer proves that the key was read, and takes one subprotocol", JSON, PROTO)
def accepts(server, protocol):
    with Wire(server, protocol=None) as wire:
        status, headers = wire.handshake([f"Sec-WebSocket-Protocol: {protocol}"])
        assert status == 101, status
        assert headers["upgrade"].lower() == "websocket" and headers["connection"].lower() == "upgrade", headers
        assert headers["sec-websocket-accept"] == wire.acceptance(), headers
        assert headers["sec-websocket-protocol"] == protocol, headers
        assert "sec-websocket-extensions" not in headers, headers


@case("4.2.1", "what is in order, however it is written", *[
    ("letter case", ["Upgrade: WebSocket", "Connection: upgrade"], ("Upgrade", "Connection")),
    ("lists of tokens", ["Connection: keep-alive, Upgrade", "Upgrade: h2c, websocket"], ("Upgrade", "Connection")),
    ("names in lower case", ["sec-websocket-version: 13"], ("Sec-WebSocket-Version",)),
    ("blanks around values", ["Sec-WebSocket-Version:   13  "], ("Sec-WebSocket-Version",)),
    ("an origin", ["Origin: https://example.com"], ()),
    ("headers nobody knows", ["X-Any: thing", "Cookie: a=b"], ()),
])
def spellings(server, how):
    _, lines, drop = how
    with Wire(server, protocol=None) as wire:
        assert wire.handshake([f"Sec-WebSocket-Protocol: {JSON}"] + lines, drop=drop)[0] == 101


@case("4.2.1", "what is not in order is refused", *[
    ("POST", 405, {"request": "POST /v1/link HTTP/1.1"}),
    ("HTTP/1.0", 426, {"request": "GET /v1/link HTTP/1.0"}),
    ("no Host", 400, {"drop": ("Host",)}),
    ("no Upgrade", 426, {"drop": ("Upgrade",)}),
    ("no Connection", 426, {"drop": ("Connection",)}),
    ("no key", 400, {"drop": ("Sec-WebSocket-Key",)}),
    ("a short key", 400, {"drop": ("Sec-WebSocket-Key",), "lines": ["Sec-WebSocket-Key: AAAA", f"Sec-WebSocket-Protocol: {JSON}"]}),
    ("a key that is no base64", 400, {"drop": ("Sec-WebSocket-Key",), "lines": ["Sec-WebSocket-Key: ************************", f"Sec-WebSocket-Protocol: {JSON}"]}),
    ("two keys", 400, {"lines": ["Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", f"Sec-WebSocket-Protocol: {JSON}"]}),
    ("another Upgrade", 426, {"drop": ("Upgrade",), "lines": ["Upgrade: h2c", f"Sec-WebSocket-Protocol: {JSON}"]}),
    ("no subprotocol", 400, {"lines": []}),
    ("unknown subprotocols", 400, {"lines": ["Sec-WebSocket-Protocol: chat, ECHOIM.V1.JSON"]}),
    ("a body", 400, {"lines": [f"Sec-WebSocket-Protocol: {JSON}", "Content-Length: 2"], "lead": b"hi"}),
])
def disorder(server, how):
    refused(server, how[1], **how[2])


@case("4.4", "another version is answered with the one that is spoken", "7", "8", "0", "14", "thirteen", "13, 8")
def versions(server, version):
    headers = refused(server, 426, drop=("Sec-WebSocket-Version",),
                      lines=[f"Sec-WebSocket-Version: {version}", f"Sec-WebSocket-Protocol: {JSON}"])
    assert headers["sec-websocket-version"] == "13", headers


@case("1.9", "of several subprotocols the server takes the one it likes best", *[
    ("in one line", [f"Sec-WebSocket-Protocol: {JSON}, {PROTO}"]),
    ("in two lines", [f"Sec-WebSocket-Protocol: {JSON}", f"Sec-WebSocket-Protocol: chat,{PROTO}"]),
])
def several(server, how):
    with Wire(server, protocol=None) as wire:
        status, headers = wire.handshake(how[1])
        assert (status, headers.get("sec-websocket-protocol")) == (101, PROTO), (status, headers)


@case("4.2.2", "a handshake in single bytes, and frames that come with it")
def in_bytes(server):
    with Wire(server, protocol=None) as wire:
        def trickle(data):
            for index in range(len(data)):
                wire.socket.sendall(data[index:index + 1])
        assert wire.handshake([f"Sec-WebSocket-Protocol: {JSON}"], write=trickle)[0] == 101
        wire.hello()
    with Wire(server, lead=frame(PING, b"early")) as wire:
        wire.expect(PONG, b"early")


@case("9.1", "extensions nobody knows are left out of the answer")
def unknown_extension(server):
    with Wire(server, extensions=["x-webkit-deflate-frame, bbf-usp-protocol; a=1"]) as wire:
        assert "sec-websocket-extensions" not in wire.headers, wire.headers


# -- 5: framing


@case("5.2", "messages of every length code", 126, 127, 128, 1000, 65534, 65535, 65536, 65537, 131072, MESSAGE_MAX)
def lengths(server, size):
    with Wire(server) as wire:
        wire.hello()
        wire.send(frame(TEXT, ping_request(5, size)))
        wire.expect(TEXT, b'{"result":{"requestId":5,"done":{}}}')
        wire.alive()


@case("5.2", "short messages: the framing is right, what they say is no frame of the Link", 0, 1, 2, 124, 125)
def short_lengths(server, size):
    with Wire(server) as wire:
        wire.send(frame(TEXT, b"x" * size))
        wire.expect(TEXT)
        wire.expect_close(4000)


@case("5.2", "binary messages of every length code", 7, 125, 126, 65535, 65536, MESSAGE_MAX)
def binary_lengths(server, size):
    with Wire(server, protocol=PROTO) as wire:
        wire.hello_in_protobuf()
        head = field(1, 5) + field(35, b"")
        room = size - len(head)
        pad = b"" if room < 8 else next(
            made for made in (field(500, b"x" * (room - lead)) for lead in range(3, 8)) if len(made) == room)
        wire.send(frame(BINARY, head + pad))
        wire.expect(BINARY, field(1, field(1, 5) + field(2, b"")))


@case("5.2", "the server's own frames, at the edges of the length codes", 125, 126, 127, 65535, 65536, 65537)
def server_lengths(server, size):
    with Wire(server, protocol=PROTO) as wire:
        wire.hello_in_protobuf()
        reader = server.someone()
        server.token(reader)
        conversation = field(1, 1) + field(2, reader)
        content = max(1, size - 90)
        for turn in range(1, 9):
            send = field(1, conversation) + field(2, "T") + field(3, "x" * content) + field(4, turn)
            wire.send(frame(BINARY, field(1, 2) + field(3, send)))
            wire.expect(BINARY)
            wire.send(frame(BINARY, field(1, 3) + field(8, field(1, conversation) + field(6, 1))))
            found = len(wire.expect(BINARY))
            if found == size:
                return
            content += size - found
        raise AssertionError(f"no answer of {size} bytes came about, the last had {found}")


@case("5.2", "a frame beyond the limit is refused by its header alone", *[
    ("1 MiB + 1", MESSAGE_MAX + 1, 8), ("2^31", 1 << 31, 8), ("2^63 - 1", (1 << 63) - 1, 8),
    ("2^63, whose first bit must be zero", 1 << 63, 8), ("2^64 - 1", (1 << 64) - 1, 8),
])
def too_long(server, how):
    with Wire(server) as wire:
        wire.send(frame(BINARY, b"", length=how[1], width=how[2]))
        wire.expect_close(1009)


@case("5.2", "a length not in its shortest form is refused", (
    "125 in 2 bytes", 125, 2), ("0 in 2 bytes", 0, 2), ("0 in 8 bytes", 0, 8), ("65535 in 8 bytes", 65535, 8))
def not_minimal(server, how):
    with Wire(server) as wire:
        wire.send(frame(TEXT, b"x" * how[1], width=how[2]))
        wire.expect_close(1002)


@case("5.1", "an unmasked frame is refused", ("text", TEXT), ("ping", PING), ("close", CLOSE))
def unmasked(server, how):
    with Wire(server) as wire:
        wire.send(frame(how[1], b"", masked=False))
        wire.expect_close(1002)


@case("5.3", "every masking key serves", ("zero", b"\0\0\0\0"), ("ones", b"\xff\xff\xff\xff"), ("mixed", b"\x00\xff\x0f\xf0"))
def masks(server, how):
    with Wire(server) as wire:
        wire.hello()
        for size in range(40, 60):
            wire.send(frame(TEXT, ping_request(5, size), key=how[1]))
            wire.expect(TEXT, b'{"result":{"requestId":5,"done":{}}}')


@case("5.2", "reserved bits without an extension are refused", 1, 2, 4, 7)
def reserved_bits(server, rsv):
    for opcode in (TEXT, BINARY, PING, CLOSE):
        with Wire(server) as wire:
            wire.send(frame(opcode, b"", rsv=rsv))
            wire.expect_close(1002)


@case("5.2", "reserved opcodes are refused", 3, 4, 5, 6, 7, 11, 12, 13, 14, 15)
def reserved_opcodes(server, opcode):
    for final in (True, False):
        with Wire(server) as wire:
            wire.send(frame(opcode, b"x", final=final))
            wire.expect_close(1002)


@case("5.2", "frames cut anywhere, and many in one piece")
def cuts(server):
    with Wire(server) as wire:
        wire.hello()
        whole = frame(TEXT, ping_request(5, 130)) + frame(PING, b"p") + frame(TEXT, ping_request(6, 60))
        for index in range(len(whole)):
            wire.socket.sendall(whole[index:index + 1])
        # A pong is sent when there is nothing else to do, so it may come last.
        heard = sorted(wire.read()[1:] for _ in range(3))
        assert heard == [(TEXT, b'{"result":{"requestId":%d,"done":{}}}' % number) for number in (5, 6)] + [(PONG, b"p")], heard
        wire.send(*[frame(TEXT, ping_request(number)) for number in range(10, 40)])
        for number in range(10, 40):
            wire.expect(TEXT, b'{"result":{"requestId":%d,"done":{}}}' % number)


# -- 5.4: fragments


def fragments(opcode, data, *cuts):
    edges = [0, *cuts, len(data)]
    parts = [data[start:end] for start, end in zip(edges, edges[1:])]
    return [frame(opcode if i == 0 else 0, part, final=i == len(parts) - 1) for i, part in enumerate(parts)]


@case("5.4", "a message in fragments is one message", *[
    ("two", (10,)), ("three", (1, 2)), ("empty ones", (0, 0, 20, 20)), ("one byte each", tuple(range(1, 40))),
    ("an empty last one", (50,)),
])
def fragmented(server, how):
    with Wire(server) as wire:
        wire.hello()
        wire.send(*fragments(TEXT, ping_request(5, 50), *how[1]))
        wire.expect(TEXT, b'{"result":{"requestId":5,"done":{}}}')
        wire.alive()


@case("5.4", "control frames may stand between fragments")
def interleaved(server):
    with Wire(server) as wire:
        wire.hello()
        one, two, three = fragments(TEXT, ping_request(5, 50), 10, 20)
        wire.send(one, frame(PING, b"a"))
        wire.expect(PONG, b"a")
        wire.send(two, frame(PONG, b"nobody asked"), frame(PING, b"b"))
        wire.expect(PONG, b"b")
        wire.send(three)
        wire.expect(TEXT, b'{"result":{"requestId":5,"done":{}}}')


@case("5.4", "fragments out of order are refused", *[
    ("a continuation of nothing", [frame(0, b"x")]),
    ("an unfinished one of nothing", [frame(0, b"x", final=False)]),
    ("a continuation after a whole message", [frame(PING), frame(0, b"x")]),
    ("a message in a message", [frame(TEXT, b"a", final=False), frame(TEXT, b"b")]),
    ("a binary in a text", [frame(TEXT, b"a", final=False), frame(BINARY, b"b", final=False)]),
])
def disorderly_fragments(server, how):
    with Wire(server) as wire:
        wire.send(*how[1])
        while True:
            _, opcode, payload = wire.read()
            if opcode == CLOSE:
                break
            assert opcode == PONG, opcode
        assert struct.unpack(">H", payload[:2])[0] == 1002, payload


@case("5.4", "fragments beyond the limit of a message are refused", ("in bytes", 1 << 19, 3), ("in number", 1, 1100))
def too_many_fragments(server, how):
    _, size, count = how
    with Wire(server) as wire:
        piece = b"x" * size
        wire.send(frame(BINARY, piece, final=False), *[frame(0, piece, final=False) for _ in range(count - 1)])
        wire.expect_close(1009)


# -- 5.5: control frames


@case("5.5.2", "a ping is answered with its own payload", 0, 1, 4, 124, 125)
def pings(server, size):
    with Wire(server) as wire:
        wire.send(frame(PING, bytes(range(256))[:size]))
        wire.expect(PONG, bytes(range(256))[:size])


@case("5.5.3", "of several pings at once the last is answered")
def many_pings(server):
    with Wire(server) as wire:
        wire.send(*[frame(PING, b"%d" % number) for number in range(10)])
        while wire.expect(PONG) != b"9":
            pass


@case("5.5.3", "a pong that nobody asked for is taken")
def unasked_pong(server):
    with Wire(server) as wire:
        wire.hello()
        wire.send(frame(PONG), frame(PONG, b"x" * 125))
        wire.alive()


@case("5.5", "a control frame is short and whole", *[
    ("a ping of 126 bytes", frame(PING, b"x" * 126)), ("a pong of 126 bytes", frame(PONG, b"x" * 126)),
    ("a close of 126 bytes", frame(CLOSE, b"\x03\xe8" + b"x" * 124)),
    ("a ping in fragments", frame(PING, b"x", final=False)), ("a pong in fragments", frame(PONG, b"", final=False)),
    ("a close in fragments", frame(CLOSE, b"", final=False)),
])
def long_control(server, how):
    with Wire(server) as wire:
        wire.send(how[1])
        wire.expect_close(1002)


# -- 5.5.1 and 7: closing


@case("5.5.1", "a goodbye without a code is answered in kind")
def empty_close(server):
    with Wire(server) as wire:
        wire.send(frame(CLOSE))
        wire.expect_close(None)


@case("7.4.1", "a goodbye is answered with its code", 1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013,
      1014, 3000, 3999, 4000, 4999)
def close_codes(server, code):
    with Wire(server) as wire:
        wire.send(closing(code, "auf Wiedersehen, grüße".encode()))
        wire.expect_close(code)


@case("7.4", "a code that must not be sent is refused", 0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000,
      65535)
def bad_close_codes(server, code):
    with Wire(server) as wire:
        wire.send(closing(code))
        wire.expect_close(1002)


@case("5.5.1", "half a code is refused")
def half_a_code(server):
    with Wire(server) as wire:
        wire.send(frame(CLOSE, b"\x03"))
        wire.expect_close(1002)


@case("5.5.1", "the longest reason there is room for")
def long_reason(server):
    with Wire(server) as wire:
        wire.send(closing(1000, b"x" * 123))
        wire.expect_close(1000)


@case("5.5.1", "a reason is UTF-8", ("overlong", b"\xc0\x80"), ("cut", b"abc\xe2\x82"), ("a surrogate", b"\xed\xa0\x80"))
def reason_utf8(server, how):
    with Wire(server) as wire:
        wire.send(closing(1000, how[1]))
        wire.expect_close(1007)


@case("5.5.1", "what comes after a goodbye is not looked at", *[
    ("a ping", frame(PING, b"x")), ("a message", frame(TEXT, b"x")), ("rubbish", b"\xff" * 64), ("another", closing(1001)),
])
def after_close(server, how):
    with Wire(server) as wire:
        wire.send(closing(1000), how[1])
        wire.expect(CLOSE, b"\x03\xe8")
        wire.expect_end()


@case("7.1.5", "the first goodbye counts, also in the middle of a message")
def close_in_message(server):
    with Wire(server) as wire:
        wire.send(frame(TEXT, b"abc", final=False), closing(1000))
        wire.expect_close(1000)


@case("7.2.1", "a connection that just ends harms nobody")
def just_ends(server):
    for data in (b"", frame(TEXT, b"abc")[:4], frame(TEXT, b"abc", final=False)):
        with Wire(server) as wire:
            wire.send(data)
    with Wire(server) as wire:
        wire.hello()
        wire.alive()


# -- 5.6 and 8.1: text


def padded(data):
    return b'{"requestId":5,"ping":{},"pad":"' + data + b'"}'


WHOLE = {
    "two bytes": b"\xc2\x80\xdf\xbf", "three bytes": b"\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf",
    "four bytes": b"\xf0\x90\x80\x80\xf4\x8f\xbf\xbf", "words": "κόσμε grüße 我们 👋🏽".encode(), "no characters": b"\xef\xbf\xbe",
}
BROKEN = {
    "a lone continuation": b"\x80", "a lone start": b"\xc3", "an overlong slash": b"\xc0\xaf", "overlong in 3": b"\xe0\x80\xaf",
    "overlong in 4": b"\xf0\x80\x80\xaf", "half a pair": b"\xed\xa0\x80", "a pair": b"\xed\xa0\xbd\xed\xb8\x80",
    "beyond U+10FFFF": b"\xf4\x90\x80\x80", "five bytes": b"\xf8\x88\x80\x80\x80", "FE": b"\xfe", "FF": b"\xff",
    "cut": b"\xe2\x82",
}


@case("8.1", "text that is UTF-8 is taken", *WHOLE.items())
def whole_text(server, how):
    with Wire(server) as wire:
        wire.hello()
        wire.send(frame(TEXT, padded(how[1])))
        wire.expect(TEXT, b'{"result":{"requestId":5,"done":{}}}')


@case("8.1", "fragments may be cut inside a character", *WHOLE.items())
def cut_text(server, how):
    data = padded(how[1])
    with Wire(server) as wire:
        wire.hello()
        for cut in range(30, len(data)):
            wire.send(*fragments(TEXT, data, cut))
            wire.expect(TEXT, b'{"result":{"requestId":5,"done":{}}}')
        wire.send(*fragments(TEXT, data, *range(1, len(data))))
        wire.expect(TEXT, b'{"result":{"requestId":5,"done":{}}}')


@case("8.1", "text that is not UTF-8 is refused, whole and in fragments", *BROKEN.items())
def broken_text(server, how):
    data = padded(how[1])
    for message in ([frame(TEXT, data)], fragments(TEXT, data, data.index(how[1]) + 1)):
        with Wire(server) as wire:
            wire.send(*message)
            wire.expect_close(1007)


@case("5.6", "a kind of message that the subprotocol has not is refused", ("binary", JSON, BINARY), ("text", PROTO, TEXT))
def wrong_kind(server, how):
    with Wire(server, protocol=how[1]) as wire:
        wire.send(frame(how[2], b"x"))
        assert wire.read()[1] in (TEXT, BINARY)
        wire.expect_close(1003)
