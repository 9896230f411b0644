"""Both standards by Python's `websockets`, a client that keeps the rules and minds that the server does."""

import asyncio
import json
import os

import websockets

from cases import Cases
from wire import JSON, PROTO, field, ping_request

cases = Cases("python websockets")
DONE = '{"result":{"requestId":5,"done":{}}}'


def case(section, name, *arguments):
    """A case that is a coroutine, with a time limit."""
    def add(function):
        def run(*given):
            asyncio.run(asyncio.wait_for(function(*given), 20))
        return cases.case(section, name, *arguments)(run)
    return add


def connect(server, protocol=JSON, **options):
    # Newer releases would go through a proxy of the environment's.
    if int(websockets.__version__.split(".")[0]) >= 15:
        options["proxy"] = None
    return websockets.connect(f"ws://127.0.0.1:{server.port}/v1/link", subprotocols=[protocol], **options)


async def hello(socket, server, user=None):
    ask = {"version": 1, "token": server.token(user or server.someone()), "deviceId": "d1", "platform": "OTHER"}
    await socket.send(json.dumps({"requestId": 1, "hello": ask}))
    return json.loads(await socket.recv())["result"]["welcome"]


async def ended(socket):
    """The code of the goodbye that ends what is read."""
    try:
        while True:
            await socket.recv()
    except websockets.exceptions.ConnectionClosed as end:
        return end.rcvd.code if end.rcvd else None


@case("4.1", "the client accepts the handshake's answer", JSON, PROTO)
async def handshake(server, protocol):
    async with connect(server, protocol) as socket:
        assert socket.subprotocol == protocol, socket.subprotocol


@case("4.1", "a refused handshake is told by its status")
async def refused(server):
    try:
        async with connect(server, "chat"):
            raise AssertionError("it was accepted")
    except websockets.exceptions.InvalidHandshake as error:
        assert "400" in str(error), error


@case("5.2", "text of every length code, uncompressed", 126, 127, 65535, 65536, 1 << 20)
async def lengths(server, size):
    async with connect(server, compression=None) as socket:
        await hello(socket, server)
        await socket.send(ping_request(5, size).decode())
        assert await socket.recv() == DONE


@case("5.2", "binary messages")
async def binary(server):
    async with connect(server, PROTO) as socket:
        ask = field(1, 1) + field(3, server.token(server.someone())) + field(4, "b1")
        await socket.send(field(1, 1) + field(2, ask))
        assert isinstance(await socket.recv(), bytes)
        for size in (1, 100, 1000, 100_000):
            await socket.send(field(1, 5) + field(35, b"") + field(500, b"x" * size))
            assert await socket.recv() == field(1, field(1, 5) + field(2, b""))


@case("5.4", "a message in fragments", 1, 7, 1000)
async def fragments(server, size):
    async with connect(server, compression=None) as socket:
        await hello(socket, server)
        text = ping_request(5, 60 * size).decode()
        # One more than the last: some releases end with an empty fragment.
        await socket.send([text[start:start + size] for start in range(0, len(text), size)])
        assert await socket.recv() == DONE


@case("5.5.2", "pings are answered", 0, 1, 125)
async def pings(server, size):
    async with connect(server) as socket:
        for _ in range(3):
            waiter = await socket.ping(os.urandom(size))
            await asyncio.wait_for(waiter, 5)


@case("5.6", "many requests at once are answered in order")
async def many(server):
    async with connect(server) as socket:
        await hello(socket, server)
        for number in range(2, 60):
            await socket.send(ping_request(number).decode())
        for number in range(2, 60):
            assert json.loads(await socket.recv())["result"]["requestId"] == number


@case("7.1", "the client's goodbye is answered with its code", 1000, 1001, 3000, 4000, 4999)
async def goodbyes(server, code):
    socket = await connect(server)
    await socket.close(code, "grüße")
    assert (socket.close_code, await ended(socket)) == (code, code), socket.close_code


@case("7.1", "the server's goodbye is whole and says why", *[("no frame", "rubbish", 4000), ("binary", b"x", 1003)])
async def server_goodbye(server, how):
    async with connect(server) as socket:
        await socket.send(how[1])
        assert await ended(socket) == how[2]


@case("8.1", "text of every plane comes through")
async def planes(server):
    user = server.someone()
    async with connect(server) as socket:
        await hello(socket, server, user)
        for text in ("é", "我们", "\uffff", "👋🏽", "\U0010ffff"):
            request = json.dumps({"requestId": 5, "user": {"id": user}, "pad": text}, ensure_ascii=False)
            await socket.send(request)
            assert json.loads(await socket.recv())["result"]["user"]["id"] == user


@case("7692 7.1", "compression is agreed on as the client asks by default, and messages go both ways", 100, 5000, 1 << 20)
async def compression(server, size):
    async with connect(server, max_size=None) as socket:
        head = getattr(socket, "response", None)
        headers = head.headers if head else socket.response_headers
        assert "client_no_context_takeover" in headers["Sec-WebSocket-Extensions"], headers
        await hello(socket, server)
        for _ in range(3):
            await socket.send(ping_request(5, size).decode())
            assert await socket.recv() == DONE


@case("7692 7.2.2", "the server's compressed answers are read")
async def compressed_answers(server):
    carol = server.someone()
    server.token(carol)
    async with connect(server) as socket:
        client = (await hello(socket, server))["nextClientId"]
        said = {"conversation": {"kind": "PRIVATE", "id": carol}, "objectName": "T", "content": "wörter " * 900}
        for turn in range(3):
            await socket.send(json.dumps({"requestId": 2, "send": said | {"clientId": client + turn}}))
            assert "sent" in json.loads(await socket.recv())["result"]
        for _ in range(3):
            await socket.send(json.dumps({"requestId": 3, "history": {"conversation": said["conversation"], "limit": 3}}))
            messages = json.loads(await socket.recv())["result"]["history"]["messages"]
            assert [message["content"] for message in messages] == [said["content"]] * 3


@case("7692 7.1", "a client may refuse compression")
async def uncompressed(server):
    async with connect(server, compression=None) as socket:
        head = getattr(socket, "response", None)
        assert "Sec-WebSocket-Extensions" not in (head.headers if head else socket.response_headers)
        await hello(socket, server)


@case("5.2", "a push crosses to another client as it was said", 10, 60_000, 120_000)
async def crosses(server, size):
    dave = server.someone()
    content = ("wörter 我们 👋 " * size)[:size // 4]
    async with connect(server) as one, connect(server) as other:
        client = (await hello(one, server))["nextClientId"]
        await hello(other, server, dave)
        said = {"conversation": {"kind": "PRIVATE", "id": dave}, "objectName": "T", "content": content, "clientId": client}
        await one.send(json.dumps({"requestId": 2, "send": said}))
        assert "sent" in json.loads(await one.recv())["result"]
        heard = json.loads(await other.recv())["update"]["mailbox"]["entry"]["message"]
        assert heard["content"] == content
