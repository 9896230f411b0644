"""Two Telethon users and a Link client in one private chat and one group: all see the same messages, unread and read states.

Usage: telegram_chats.py ECHOIM. Ends with 1 if anything fails.
"""

import asyncio
import hashlib
import http.client
import json
import os
import sys
import time
import urllib.parse

import websockets
from telegram import Bridge
from telethon import errors, events, functions, types

KEY, SECRET = "telegram", "telegram-secret"
PATIENCE = 20


class App(Bridge):
    """The server, and what its app server asks of it."""

    def form(self, path, **values):
        nonce, stamp = os.urandom(6).hex(), str(int(time.time() * 1000))
        connection = http.client.HTTPConnection("127.0.0.1", self.ports["public"], timeout=10)
        connection.request(
            "POST", path, urllib.parse.urlencode(values),
            {"App-Key": KEY, "Nonce": nonce, "Timestamp": stamp, "Content-Type": "application/x-www-form-urlencoded",
             "Signature": hashlib.sha1((SECRET + nonce + stamp).encode()).hexdigest()})
        answer = json.loads(connection.getresponse().read())
        assert answer["code"] == 200, answer
        return answer


class Link:
    """A client of the Link, in JSON."""

    def __init__(self, socket, welcome):
        self.socket, self.user, self.next_client = socket, welcome["user"], welcome["nextClientId"]
        self.requests, self.answers, self.updates = 1, {}, []
        self.reader = asyncio.create_task(self._read())

    @staticmethod
    async def connect(server, user, name):
        token = server.form("/user/getToken.json", userId=user, name=name)["token"]
        socket = await websockets.connect(
            f"ws://127.0.0.1:{server.ports['public']}/v1/link", subprotocols=["echoim.v1.json"])
        hello = {"version": 1, "token": token, "deviceId": "web-1", "platform": "WEB"}
        await socket.send(json.dumps({"requestId": 1, "hello": hello}))
        return Link(socket, json.loads(await socket.recv())["result"]["welcome"])

    async def _read(self):
        async for frame in self.socket:
            frame = json.loads(frame)
            if "update" in frame:
                self.updates.append(frame["update"])
            else:
                answer = frame.get("result") or frame["error"]
                self.answers.pop(answer["requestId"]).set_result(answer)

    async def ask(self, **request):
        self.requests += 1
        self.answers[self.requests] = answer = asyncio.get_running_loop().create_future()
        await self.socket.send(json.dumps({"requestId": self.requests} | request))
        return await asyncio.wait_for(answer, PATIENCE)

    async def say(self, conversation, text):
        self.next_client += 1
        answer = await self.ask(send={
            "conversation": conversation, "objectName": "RC:TxtMsg", "content": json.dumps({"content": text}),
            "clientId": self.next_client - 1})
        return answer["sent"]

    async def history(self, conversation):
        answer = await self.ask(history={"conversation": conversation, "limit": 100})
        messages = reversed(answer["history"].get("messages", []))
        return [(one["sender"], json.loads(one["content"])["content"]) for one in messages
                if one.get("objectName") in ("RC:TxtMsg", "RC:ReferenceMsg") and one.get("content")]

    async def summary(self, conversation):
        answer = await self.ask(conversations={"limit": 50})
        return next(one for one in answer["conversations"]["conversations"] if one["conversation"] == conversation)


async def log_in(server, name):
    """A Telethon client of a new user that writes down what it hears."""
    user, phone = server.someone()
    server.form("/user/refresh.json", userId=user, name=name)
    client = server.telethon()
    await client.connect()
    await client.send_code_request(phone)
    await client.sign_in(phone, server.code(phone))
    client.user, client.phone = user, phone
    client.me = await client.get_me()
    client.heard, client.edited, client.deleted = [], [], []
    client.add_event_handler(lambda event: put(client.heard, event.message), events.NewMessage(incoming=True))
    client.add_event_handler(lambda event: put(client.edited, event.message), events.MessageEdited())
    client.add_event_handler(lambda event: put(client.deleted, event.deleted_ids), events.MessageDeleted())
    return client


async def put(where, what):
    where.append(what)


async def until(done, what="it"):
    for _ in range(PATIENCE * 20):
        if done():
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{what} never came")


def texts(messages):
    return [one.message for one in messages]


async def private_chat(ann, bob, bob_entity):
    """Telegram to Telegram, live and from history, with edit, reply and delete."""
    for index in range(3):
        await ann.send_message(bob_entity, f"a{index}")
    await until(lambda: texts(bob.heard)[-3:] == ["a0", "a1", "a2"], "what ann said")
    sender = await bob.heard[-1].get_input_sender()
    answer = await bob.send_message(sender, "**b**0", reply_to=bob.heard[-1].id)
    await until(lambda: texts(ann.heard)[-1:] == ["b0"], "what bob said")
    heard = ann.heard[-1]
    assert type(heard.entities[0]).__name__ == "MessageEntityBold", heard.entities
    replied = await heard.get_reply_message()
    assert replied.message == "a2", replied
    await bob.edit_message(sender, answer.id, "b1")
    await until(lambda: texts(ann.edited)[-1:] == ["b1"], "the edit")
    gone = await ann.send_message(bob_entity, "gone")
    await until(lambda: texts(bob.heard)[-1:] == ["gone"], "what goes")
    await ann.delete_messages(bob_entity, [gone.id])
    await until(lambda: [ids for ids in bob.deleted if ids], "the delete")
    mine = [one.message async for one in ann.iter_messages(bob_entity, reverse=True)]
    theirs = [one.message async for one in bob.iter_messages(sender, reverse=True)]
    assert mine == theirs == ["a0", "a1", "a2", "b1"], (mine, theirs)
    await bob.send_read_acknowledge(sender, max_id=bob.heard[-1].id)
    await asyncio.sleep(0.2)
    dialog = next(one for one in await ann.get_dialogs() if one.entity.id == bob_entity.user_id)
    assert dialog.dialog.read_outbox_max_id >= mine.index("a2") + 1, dialog.dialog
    print("private chat of two Telegram users: same")


async def mixed_chat(ann, link):
    """A Telegram user and a Link user: same order, unread and read states on both doors."""
    peer = {"kind": "PRIVATE", "id": ann.user}
    for index in range(3):
        await link.say(peer, f"l{index}")
    await until(lambda: texts(ann.heard)[-3:] == ["l0", "l1", "l2"], "what came from the Link")
    entity = await ann.heard[-1].get_input_sender()
    dialog = next(one for one in await ann.get_dialogs() if one.entity.id == entity.user_id)
    assert dialog.unread_count == 3, dialog.dialog
    await ann.send_read_acknowledge(entity, max_id=ann.heard[-1].id)
    await until(lambda: any("peerRead" in one.get("mailbox", {}) for one in link.updates), "the read mark")
    await ann.send_message(entity, "t0")
    await until(lambda: any("t0" in json.dumps(one) for one in link.updates), "what ann said")
    summary = await link.summary(peer)
    assert summary["unread"]["count"] == 1, summary
    transcript = [(("link" if one.out is False else "ann"), one.message) async for one in ann.iter_messages(entity, reverse=True)]
    theirs = [("link" if sender == link.user else "ann", text) for sender, text in await link.history(peer)]
    assert transcript == theirs, (transcript, theirs)
    print("private chat of two doors: same")
    return entity


async def group_chat(ann, bob, link, link_entity, bob_entity):
    """A supergroup that Telegram users and a Link user are in."""
    created = await ann(functions.channels.CreateChannelRequest("Group", "", megagroup=True))
    group = created.chats[0]
    await ann(functions.channels.InviteToChannelRequest(group, [bob_entity, link_entity]))
    await until(lambda: any("joined" in one for one in link.updates), "joining")
    target = {"kind": "GROUP", "id": next(one["joined"]["group"]["id"] for one in link.updates if "joined" in one)}
    await ann.send_message(group, "g0")
    await until(lambda: texts(bob.heard)[-1:] == ["g0"], "what ann said in the group")
    await link.say(target, "g1")
    await until(lambda: texts(bob.heard)[-1:] == ["g1"] and texts(ann.heard)[-1:] == ["g1"], "what the Link said there")
    entity = await bob.heard[-1].get_input_chat()
    await bob.send_message(entity, "g2")
    await until(lambda: texts(ann.heard)[-1:] == ["g2"], "what bob said in the group")
    await until(lambda: any("g2" in json.dumps(one) for one in link.updates), "what bob said, on the Link")
    gone = await bob.send_message(entity, "g3")
    await until(lambda: texts(ann.heard)[-1:] == ["g3"], "what goes")
    await bob.delete_messages(entity, [gone.id])
    await until(lambda: [ids for ids in ann.deleted if gone.id in ids], "the delete in the group")
    lists = [
        [one.message async for one in ann.iter_messages(group, reverse=True) if one.message],
        [one.message async for one in bob.iter_messages(entity, reverse=True) if one.message],
        [text for _, text in await link.history(target)],
    ]
    assert lists[0] == lists[1] == lists[2] == ["g0", "g1", "g2"], lists
    people = await ann.get_participants(group)
    assert len(people) == 3, people
    # A delete in a supergroup must not cost the next private message.
    await bob.send_message(await bob.get_input_entity(ann.me.id), "after")
    await until(lambda: texts(ann.heard)[-1:] == ["after"], "the private message after a delete in a group")
    print("supergroup of three: same")
    return group


async def passing(server, ann, bob, bob_entity, link, link_entity, group):
    """Who is there and who types: on all doors, in private and in the group."""
    heard = []
    kinds = (types.UpdateUserStatus, types.UpdateUserTyping, types.UpdateChannelUserTyping, types.UpdateReadChannelOutbox)
    ann.add_event_handler(lambda update: put(heard, update), events.Raw(kinds))

    def online():
        return server.form("/user/checkOnline.json", userId=bob.user)["status"]

    def told(is_online):
        return any(one.get("presence", {}).get("user") == bob.user
                   and one["presence"].get("isOnline", False) is is_online for one in link.updates)

    answer = await link.ask(presence={"users": [bob.user]})
    assert answer["presence"]["users"][0].get("isOnline"), answer
    assert online() == "1"
    await bob(functions.account.UpdateStatusRequest(offline=True))
    await until(lambda: told(False), "on the Link, that bob's client is not looked at")
    assert online() == "0"
    await until(lambda: any(isinstance(one, types.UpdateUserStatus) and isinstance(one.status, types.UserStatusOffline)
                            and one.user_id == bob.me.id for one in heard), "in Telegram, that bob went")
    await bob(functions.account.UpdateStatusRequest(offline=False))
    await until(lambda: told(True), "on the Link, that bob came")
    await until(lambda: any(isinstance(one, types.UpdateUserStatus) and isinstance(one.status, types.UserStatusOnline)
                            and one.user_id == bob.me.id for one in heard), "in Telegram, that bob came")
    shown = (await ann(functions.users.GetUsersRequest([bob_entity])))[0]
    assert isinstance(shown.status, types.UserStatusOnline), shown.status
    # Typing, both ways.
    await link.ask(typing={"conversation": {"kind": "PRIVATE", "id": ann.user}, "objectName": "RC:TxtMsg"})
    await until(lambda: any(isinstance(one, types.UpdateUserTyping) and one.user_id == link_entity.user_id for one in heard),
                "typing from the Link")
    target = next(one["joined"]["group"]["id"] for one in link.updates if "joined" in one)
    await link.ask(typing={"conversation": {"kind": "GROUP", "id": target}, "objectName": "RC:TxtMsg"})
    await until(lambda: any(isinstance(one, types.UpdateChannelUserTyping) and one.from_id.user_id == link_entity.user_id
                            for one in heard), "typing from the Link in the group")
    for peer, kind in ((link_entity, "PRIVATE"), (group, "GROUP")):
        await ann(functions.messages.SetTypingRequest(peer, types.SendMessageTypingAction()))
        await until(lambda: any(one.get("typing", {}).get("from") == ann.user
                                and one["typing"]["conversation"]["kind"] == kind for one in link.updates),
                    f"typing from Telegram, {kind}")
    # What somebody else has read of the group.
    sent = await ann.send_message(group, "read this")
    await until(lambda: texts(bob.heard)[-1:] == ["read this"], "what is to be read")
    await bob.send_read_acknowledge(await bob.heard[-1].get_input_chat(), max_id=bob.heard[-1].id)
    await until(lambda: any(isinstance(one, types.UpdateReadChannelOutbox) and one.max_id >= sent.id for one in heard),
                "how far the group is read")
    dialog = next(one for one in await ann.get_dialogs() if one.is_channel)
    assert dialog.dialog.read_outbox_max_id >= sent.id, dialog.dialog
    print("presence, typing and group read marks on all doors: same")


async def catch_up(server, ann, bob, bob_entity, group, link):
    """What was said while a client was away comes when it is back, each message as news, and what it lost is gone."""
    entity = await bob.get_input_entity(group.id)
    news, before = [], len(bob.heard)
    bob.add_event_handler(lambda update: put(news, update), events.Raw(types.UpdateChannel))
    target = next(one["joined"]["group"]["id"] for one in link.updates if "joined" in one)
    await bob.disconnect()
    away = [f"away{index}" for index in range(150)]
    for text in away:
        await ann.send_message(bob_entity, text)
    server.form("/group/quit.json", groupId=target, userId=bob.user)
    await bob.connect()
    await bob.catch_up()
    await until(lambda: len(bob.heard) - before >= len(away), "each message that was missed")
    heard = texts(bob.heard)[before:]
    assert sorted(heard) == sorted(away), (len(heard), heard[:5])
    await until(lambda: [one for one in news if one.channel_id == group.id], "that bob was taken out of the group")
    assert not [one for one in await bob.get_dialogs() if one.is_channel]
    try:
        await bob(functions.updates.GetChannelDifferenceRequest(entity, types.ChannelMessagesFilterEmpty(), 1, 10))
        raise AssertionError("a difference of a group that is not bob's any more")
    except errors.ChannelPrivateError:
        pass
    sender = await bob.get_input_entity(ann.me.id)
    there = [one.message async for one in bob.iter_messages(sender, limit=150, reverse=False)]
    assert there == away[::-1], there[:5]
    await bob.disconnect()
    print("coming back: same")


async def run(server):
    ann, bob = await log_in(server, "Ann"), await log_in(server, "Bob")
    link = await Link.connect(server, "linker", "Linker")
    contact = types.InputPhoneContact(0, bob.phone, "Bob", "")
    imported = await ann(functions.contacts.ImportContactsRequest([contact]))
    bob_entity = await ann.get_input_entity(imported.users[0])
    await private_chat(ann, bob, bob_entity)
    link_entity = await mixed_chat(ann, link)
    group = await group_chat(ann, bob, link, link_entity, bob_entity)
    await passing(server, ann, bob, bob_entity, link, link_entity, group)
    await catch_up(server, ann, bob, bob_entity, group, link)
    await ann.disconnect()
    await link.socket.close()


def play(program, run, seconds):
    """Runs a scenario against a server of its own; what ends a program is answered."""
    server = App(program)
    try:
        asyncio.run(asyncio.wait_for(run(server), seconds))
    finally:
        status = server.stop()
    print(f"the server ended with {status}")
    return 0 if status == 0 else 1


def main(program):
    return play(program, run, seconds=150)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
