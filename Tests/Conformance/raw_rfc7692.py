"""RFC 7692, permessage-deflate, by raw sockets: what is agreed on, compressed messages right and wrong, bombs."""

import json
import time
import zlib

from cases import Cases
from wire import BINARY, CLOSE, PING, PONG, TEXT, Wire, deflated, frame, inflated, ping_request

cases = Cases("raw socket")
case = cases.case
DEFLATE = "permessage-deflate"
DONE = b'{"result":{"requestId":5,"done":{}}}'


def agreed(wire):
    return [part.strip() for part in wire.headers.get("sec-websocket-extensions", "").split(";")]


@case("7.1", "an offer that can be taken is taken, without context takeover on either side", *[
    ("bare", [DEFLATE]), ("client_max_window_bits", [DEFLATE + "; client_max_window_bits"]),
    ("client_max_window_bits=8", [DEFLATE + "; client_max_window_bits=8"]),
    ("client_max_window_bits=15", [DEFLATE + ";client_max_window_bits=15"]),
    ("a quoted value", [DEFLATE + '; client_max_window_bits="10"']),
    ("server_no_context_takeover", [DEFLATE + "; server_no_context_takeover"]),
    ("client_no_context_takeover", [DEFLATE + "; client_no_context_takeover; client_max_window_bits"]),
    ("the second of two", [DEFLATE + "; server_max_window_bits=10, " + DEFLATE]),
    ("in a second line", ["unknown", DEFLATE]), ("behind one nobody knows", ["unknown; a=b, " + DEFLATE]),
])
def taken(server, how):
    with Wire(server, extensions=how[1]) as wire:
        assert agreed(wire) == [DEFLATE, "server_no_context_takeover", "client_no_context_takeover"], wire.headers


@case("7.1.2.1", "server_max_window_bits=15 is taken and said back")
def window(server):
    with Wire(server, extensions=[DEFLATE + "; server_max_window_bits=15"]) as wire:
        assert "server_max_window_bits=15" in agreed(wire), wire.headers


@case("7.1", "an offer that cannot be taken is declined, and the connection goes uncompressed", *[
    "server_max_window_bits=8", "server_max_window_bits=14", "server_max_window_bits", "server_max_window_bits=16",
    "client_max_window_bits=7", "client_max_window_bits=16", "client_max_window_bits=08", "client_max_window_bits=+9",
    "client_max_window_bits=x", "client_max_window_bits=", "server_no_context_takeover=1", "client_no_context_takeover=x",
    "server_no_context_takeover; server_no_context_takeover", "client_max_window_bits; client_max_window_bits=10",
    "unknown", "unknown=1", "",
])
def declined(server, parameter):
    with Wire(server, extensions=[f"{DEFLATE}; {parameter}"]) as wire:
        assert "sec-websocket-extensions" not in wire.headers, wire.headers
        wire.send(frame(TEXT, deflated(ping_request(5)), rsv=4))
        wire.expect_close(1002)


def compressed(server):
    wire = Wire(server, extensions=[DEFLATE])
    wire.hello()
    return wire


REQUEST = ping_request(5, 300)


@case("7.2.2", "a compressed message is read", *[
    ("usual", deflated(REQUEST)), ("the smallest", deflated(REQUEST, 9)), ("stored blocks", deflated(REQUEST, 0)),
    ("a last block (7.2.3.4)", deflated(REQUEST, final=True)),
    ("two blocks (7.2.3.5)", deflated(REQUEST[:90]) + b"\x00\x00\xff\xff" + deflated(REQUEST[90:])),
    ("empty blocks between", deflated(REQUEST[:9]) + b"\x00\x00\xff\xff" + b"\x00\x00\x00\xff\xff" * 4 + deflated(REQUEST[9:])),
    ("not compressed at all", None),
])
def reads(server, how):
    with compressed(server) as wire:
        for _ in range(3):
            wire.send(frame(TEXT, REQUEST) if how[1] is None else frame(TEXT, how[1], rsv=4))
            wire.expect(TEXT, DONE)


@case("7.2.2", "messages of every length code, compressed", 126, 65535, 65536, 1 << 20)
def lengths(server, size):
    with compressed(server) as wire:
        wire.send(frame(TEXT, deflated(ping_request(5, size)), rsv=4))
        wire.expect(TEXT, DONE)
        wire.send(frame(TEXT, deflated(ping_request(5, size), 0)[:1 << 20], rsv=4) if size < 1 << 20 else frame(PING, b""))
        wire.expect(TEXT if size < 1 << 20 else PONG)


@case("6.1", "a compressed message in fragments, with control frames between: the bit stands on the first")
def fragmented(server):
    data = deflated(REQUEST)
    with compressed(server) as wire:
        for cut in range(0, len(data) + 1, 3):
            wire.send(frame(TEXT, data[:cut], final=False, rsv=4), frame(PING, b"p"), frame(0, data[cut:]))
            # A pong is sent when there is nothing else to do, so it may come last.
            heard = sorted(wire.read()[1:] for _ in range(2))
            assert heard == [(TEXT, DONE), (PONG, b"p")], heard


@case("6.1", "the bit anywhere else is refused", *[
    ("on a continuation", [frame(TEXT, b"a", final=False, rsv=4), frame(0, b"b", rsv=4)]),
    ("on a continuation of an uncompressed one", [frame(TEXT, b"a", final=False), frame(0, b"b", rsv=4)]),
    ("on a ping", [frame(PING, b"", rsv=4)]), ("on a close", [frame(CLOSE, b"", rsv=4)]),
    ("RSV2 with it", [frame(TEXT, b"", rsv=6)]), ("RSV3 alone", [frame(TEXT, b"", rsv=1)]),
])
def misplaced(server, how):
    with compressed(server) as wire:
        wire.send(*how[1])
        wire.expect_close(1002)


@case("7.2.2", "what cannot be inflated is refused", *[
    ("an unknown block", b"\xff\xff\xff"), ("a length that does not fit", b"\x00\x05\x00\x00\x00hello"),
    ("a distance before the start", deflated(b"") + b"\x63\x00\x02\x04"), ("noise", bytes(range(90, 160))),
])
def broken(server, how):
    with compressed(server) as wire:
        wire.send(frame(TEXT, how[1], rsv=4))
        wire.expect_close(1007)


@case("8.1", "a compressed text is UTF-8 too")
def utf8(server):
    with compressed(server) as wire:
        wire.send(frame(TEXT, deflated(b'{"pad":"\xc3\x28"}'), rsv=4))
        wire.expect_close(1007)


@case("7.1.1.2", "a client that keeps its window although it was told not to is refused")
def keeps_its_window(server):
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    with compressed(server) as wire:
        for turn in range(2):
            data = (stream.compress(ping_request(5, 3000)) + stream.flush(zlib.Z_SYNC_FLUSH))[:-4]
            wire.send(frame(TEXT, data, rsv=4))
            if turn == 0:
                wire.expect(TEXT, DONE)
        wire.expect_close(1007)


@case("7.1.1.1", "what the server compresses can be read message by message, without a window kept")
def sends(server):
    with compressed(server) as wire:
        bob = server.someone()
        server.token(bob)
        for turn in range(3):
            text = {"conversation": {"kind": "PRIVATE", "id": bob}, "objectName": "T", "content": "again " * 700}
            wire.send(frame(TEXT, json.dumps({"requestId": 8, "send": text}).encode()))
            wire.expect(TEXT)
            ask = {"requestId": 9, "history": {"conversation": text["conversation"], "limit": 3}}
            wire.send(frame(TEXT, deflated(json.dumps(ask).encode()), rsv=4))
            rsv, opcode, data = wire.read()
            assert (rsv, opcode) == (4, TEXT), f"reserved bits {rsv}, opcode {opcode}, {len(data)} bytes"
            assert not data.endswith(b"\x00\x00\xff\xff"), "the end of the flush was sent too"
            answer = json.loads(inflated(data))
            assert answer["result"]["history"]["messages"], answer


@case("7.2.1", "short messages are sent uncompressed")
def short(server):
    with compressed(server) as wire:
        wire.send(frame(TEXT, REQUEST))
        rsv, _, data = wire.read()
        assert (rsv, data) == (0, DONE), (rsv, data)


BOMB = 300_000_000


@case("8", "a bomb is given up at the limit of a message, at once and within the memory of one", "whole", "in fragments",
      "a bomb in a bomb")
def bombs(server, how):
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    zeros = bytes(1 << 20)
    data = b"".join(stream.compress(zeros) for _ in range(BOMB >> 20)) + stream.flush(zlib.Z_SYNC_FLUSH)
    if how == "a bomb in a bomb":
        data = deflated(data[:1 << 20])
    with compressed(server) as wire:
        before, began = server.resident_bytes(), time.monotonic()
        if how == "in fragments":
            step = len(data) // 50
            parts = [data[start:start + step] for start in range(0, len(data), step)]
            wire.send(*[frame(BINARY if i == 0 else 0, part, final=i == len(parts) - 1, rsv=4 if i == 0 else 0)
                        for i, part in enumerate(parts)])
        else:
            wire.send(frame(BINARY, data, rsv=4))
        if how == "a bomb in a bomb":
            # Inflated once it is within the limit, and a binary message is none of this subprotocol's.
            assert wire.read()[1] == TEXT
            return wire.expect_close(1003)
        wire.expect_close(1009)
        took, grown = time.monotonic() - began, server.resident_bytes() - before
        assert took < 2, f"it took {took:.1f} s"
        assert grown < 32 << 20, f"it took {grown >> 20} MiB"
