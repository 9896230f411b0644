"""What Telegram users do with what was said (sending on, notes to oneself, quiet chats, drafts, pins, searches), on all doors.

Usage: telegram_said.py ECHOIM. Ends with 1 if anything fails.
"""

import io
import json
import sys
import time

import pyrogram
from telegram_chats import Link, log_in, play, texts, until
from telethon import errors, events, functions, types


async def log_in_again(server, client):
    """Another session of a user, which writes down the updates that it is pushed."""
    other = server.telethon()
    await other.connect()
    await other.send_code_request(client.phone)
    await other.sign_in(client.phone, server.code(client.phone))
    other.updates = []

    async def note(update):
        other.updates.append(update)

    other.add_event_handler(note, events.Raw())
    await other.get_dialogs()
    return other


def pushed(client, kind):
    return [one for one in client.updates if isinstance(one, kind)]


async def refused(error, call):
    try:
        await call
    except errors.RPCError as refusal:
        assert error in str(refusal) or error == type(refusal).__name__, refusal
        return
    raise AssertionError(f"{error} was expected")


async def linked_messages(link, conversation):
    answer = await link.ask(history={"conversation": conversation, "limit": 100})
    return list(reversed(answer["history"].get("messages", [])))


async def sending_on(ann, bob, link, bob_entity, link_entity):
    """A Link user's words go to a Telegram user and into a group, with their author."""
    to_ann = {"kind": "PRIVATE", "id": ann.user}
    await link.say(to_ann, "f0")
    await link.say(to_ann, "f1")
    await until(lambda: texts(ann.heard)[-2:] == ["f0", "f1"], "what is to be sent on")
    first, second = ann.heard[-2:]
    sent = await ann.forward_messages(bob_entity, [first, second])
    assert texts(sent) == ["f0", "f1"], sent
    await until(lambda: texts(bob.heard)[-2:] == ["f0", "f1"], "what was sent on")
    assert [one.forward.sender_id for one in bob.heard[-2:]] == [link_entity.user_id] * 2, bob.heard[-1].fwd_from
    assert bob.heard[-1].forward.date == second.date
    bare = await ann.forward_messages(bob_entity, second, drop_author=True)
    assert bare.fwd_from is None
    # What was sent on is sent on to the Link, whose user finds where it comes from.
    back = await ann.forward_messages(link_entity, sent[0])
    assert back.fwd_from.from_id.user_id == link_entity.user_id
    last = (await linked_messages(link, to_ann))[-1]
    assert last["objectName"] == "RC:TxtMsg" and last["flags"] & 1024, last
    assert json.loads(last["content"])["forwardedFrom"]["userId"] == link.user, last
    # The same name is the same message; what one does not see is not sent on.
    request = functions.messages.ForwardMessagesRequest(
        from_peer=link_entity, id=[first.id], random_id=[77], to_peer=bob_entity)
    once, again = await ann(request), await ann(request)
    assert [one.id for one in once.updates if isinstance(one, types.UpdateMessageID)] == \
        [one.id for one in again.updates if isinstance(one, types.UpdateMessageID)]
    await refused("MessageIdInvalidError", ann.forward_messages(bob_entity, 9999, from_peer=link_entity))
    await refused("MessageIdInvalidError", ann(functions.messages.ForwardMessagesRequest(
        from_peer=bob_entity, id=[first.id], random_id=[78], to_peer=bob_entity)))
    await refused("MessageAuthorRequiredError", ann.edit_message(bob_entity, sent[0].id, "mine"))
    # A file is sent on as the same object, with its caption or without.
    data = io.BytesIO(b"contents" * 700)
    data.name = "plans.txt"
    file = await ann.send_file(bob_entity, data, caption="the plans", force_document=True)
    kept = await ann.forward_messages(link_entity, file)
    assert kept.message == "the plans" and await ann.download_media(kept, bytes) == b"contents" * 700
    plain = await ann(functions.messages.ForwardMessagesRequest(
        from_peer=bob_entity, id=[file.id], random_id=[79], to_peer=link_entity, drop_author=True,
        drop_media_captions=True))
    (plain,) = [one.message for one in plain.updates if isinstance(one, types.UpdateNewMessage)]
    assert plain.message == "" and plain.fwd_from is None and plain.file.name == "plans.txt", plain
    both = [json.loads(one["content"]) for one in await linked_messages(link, to_ann) if one["objectName"] == "RC:FileMsg"]
    assert both[0]["fileUrl"] == both[1]["fileUrl"] and "forwardedFrom" in both[0] and "caption" not in both[1], both
    documents = await ann.get_messages(bob_entity, filter=types.InputMessagesFilterDocument(), limit=10)
    assert texts(documents) == ["the plans"], documents
    print("sending on: same")


async def notes(ann, other, link):
    """The chat with oneself: one copy of each, nothing unread, the same on the Link."""
    one = await ann.send_message("me", "note")
    kept = await ann.forward_messages("me", ann.heard[-1])
    assert kept.fwd_from is not None
    await until(lambda: len([u for u in pushed(other, types.UpdateNewMessage) if u.message.peer_id.user_id == ann.me.id]) == 2,
                "the notes, in the other session")
    found = [message async for message in ann.iter_messages("me")]
    assert [message.id for message in found] == [kept.id, one.id], found
    dialog = next(d for d in await ann.get_dialogs() if d.entity.id == ann.me.id)
    assert dialog.unread_count == 0 and dialog.message.id == kept.id, dialog.dialog
    self = {"kind": "PRIVATE", "id": ann.user}
    listed = await linked_messages(link, self)
    assert [json.loads(message["content"])["content"] for message in listed] == ["note", ann.heard[-1].message], listed
    assert "count" not in (await link.summary(self))["unread"]
    await ann.send_read_acknowledge("me", max_id=kept.id)
    await link.say(self, "from the link")
    await until(lambda: pushed(other, types.UpdateNewMessage)[-1].message.message == "from the link", "the Link's note")
    print("notes to oneself: same")


async def quiet(ann, other, link, bob, bob_entity):
    """Quiet is one setting, for a chat and for a kind of chats."""
    with_bob = {"kind": "PRIVATE", "id": bob.user}
    notify = types.InputNotifyPeer(bob_entity)
    await ann(functions.account.UpdateNotifySettingsRequest(notify, types.InputPeerNotifySettings(mute_until=2**31 - 1)))
    await until(lambda: pushed(other, types.UpdateNotifySettings), "the setting, in the other session")
    assert pushed(other, types.UpdateNotifySettings)[-1].notify_settings.mute_until.year >= 2038
    assert (await link.summary(with_bob))["state"]["notification"] == 5
    answer = await link.ask(settings={"conversation": with_bob, "notification": 0})
    assert "changed" in answer, answer
    settings = await ann(functions.account.GetNotifySettingsRequest(notify))
    assert settings.mute_until is None, settings
    hour = int(time.time()) + 3600
    await ann(functions.account.UpdateNotifySettingsRequest(notify, types.InputPeerNotifySettings(mute_until=hour)))
    assert int((await link.summary(with_bob))["state"]["mutedUntil"]) == hour * 1000
    dialog = next(d for d in await ann.get_dialogs() if d.entity.id == bob_entity.user_id).dialog
    assert int(dialog.notify_settings.mute_until.timestamp()) == hour, dialog
    await ann(functions.account.UpdateNotifySettingsRequest(
        types.InputNotifyUsers(), types.InputPeerNotifySettings(mute_until=2**31 - 1)))
    await until(lambda: any("typeNotifications" in one.get("own", {}) for one in link.updates), "the kind, on the Link")
    whole = await other(functions.account.GetNotifySettingsRequest(types.InputNotifyUsers()))
    assert whole.mute_until.year >= 2038, whole
    await refused("INPUT_METHOD_INVALID", ann(functions.account.RegisterDeviceRequest(
        token_type=1, token="x", app_sandbox=False, secret=b"", other_uids=[])))
    print("quiet: same")


async def drafts(ann, other, link, bob, bob_entity):
    """A draft is seen by one's other sessions and on the Link, and goes with what it became."""
    with_bob = {"kind": "PRIVATE", "id": bob.user}
    await ann(functions.messages.SaveDraftRequest(bob_entity, "hel"))
    await until(lambda: pushed(other, types.UpdateDraftMessage), "the draft, in the other session")
    assert pushed(other, types.UpdateDraftMessage)[-1].draft.message == "hel"
    await until(lambda: any(one.get("state", {}).get("draft") == "hel" for one in link.updates), "the draft, on the Link")
    await link.ask(settings={"conversation": with_bob, "draft": "hell"})
    await until(lambda: pushed(other, types.UpdateDraftMessage)[-1].draft.message == "hell", "the Link's draft")
    every = await ann(functions.messages.GetAllDraftsRequest())
    assert [one.draft.message for one in every.updates] == ["hell"], every
    dialog = next(d for d in await ann.get_dialogs() if d.entity.id == bob_entity.user_id).dialog
    assert dialog.draft.message == "hell", dialog
    await ann.send_message(bob_entity, "hello", clear_draft=True)
    await until(lambda: isinstance(pushed(other, types.UpdateDraftMessage)[-1].draft, types.DraftMessageEmpty), "its end")
    assert (await link.summary(with_bob))["state"].get("draft", "") == ""
    await ann(functions.messages.SaveDraftRequest(bob_entity, "again"))
    await ann(functions.messages.ClearAllDraftsRequest())
    assert not (await ann(functions.messages.GetAllDraftsRequest())).updates
    await ann(functions.messages.MarkDialogUnreadRequest(types.InputDialogPeer(bob_entity), unread=True))
    assert len(await other(functions.messages.GetDialogUnreadMarksRequest())) == 1
    assert (await link.summary(with_bob))["state"]["isMarkedUnread"]
    print("drafts: same")


async def pins(ann, bob, link, bob_entity, link_entity):
    """What is pinned is so for all of a chat; in a group its managers decide."""
    sent = await ann.send_message(bob_entity, "pin me")
    await until(lambda: texts(bob.heard)[-1:] == ["pin me"], "what is to be pinned")
    bob.updates = []

    async def note(update):
        bob.updates.append(update)

    bob.add_event_handler(note, events.Raw())
    notice = await ann.pin_message(bob_entity, sent, notify=True)
    assert notice.reply_to.reply_to_msg_id == sent.id, notice
    await until(lambda: pushed(bob, types.UpdatePinnedMessages), "the pin")
    update = pushed(bob, types.UpdatePinnedMessages)[-1]
    theirs = next(one.id for one in reversed(bob.heard) if one.message == "pin me")
    assert update.pinned and update.messages == [theirs] and update.pts_count == 1, update
    await until(lambda: any(isinstance(getattr(one.message, "action", None), types.MessageActionPinMessage)
                            for one in pushed(bob, types.UpdateNewMessage)), "the notice")
    assert pushed(bob, types.UpdateNewMessage)[-1].message.reply_to.reply_to_msg_id == theirs
    listed = await ann.get_messages(bob_entity, filter=types.InputMessagesFilterPinned(), limit=10)
    assert texts(listed) == ["pin me"] and listed[0].pinned, listed
    full = await bob(functions.users.GetFullUserRequest(await bob.get_input_entity(ann.me.id)))
    assert full.full_user.pinned_msg_id == theirs, full.full_user
    await bob.unpin_message(await bob.get_input_entity(ann.me.id))
    assert not await ann.get_messages(bob_entity, filter=types.InputMessagesFilterPinned(), limit=10)

    created = await ann(functions.channels.CreateChannelRequest("Pins", "", megagroup=True))
    group = created.chats[0]
    await ann(functions.channels.InviteToChannelRequest(group, [bob_entity, link_entity]))
    await until(lambda: any("joined" in one for one in link.updates), "joining")
    target = {"kind": "GROUP", "id": [one["joined"]["group"]["id"] for one in link.updates if "joined" in one][-1]}
    said = await link.say(target, "from the link")
    await until(lambda: texts(ann.heard)[-1:] == ["from the link"], "what the Link said there")
    member = await link.ask(pin={"conversation": target, "seq": said["seq"], "isPinned": True})
    assert member.get("name") == "notAllowed", member
    await refused("ChatAdminRequiredError", bob.pin_message(await bob.heard[-1].get_input_chat(), said["seq"]))
    await ann.pin_message(group, said["seq"])
    await until(lambda: pushed(bob, types.UpdatePinnedChannelMessages), "the pin in the group")
    await until(lambda: any(one.get("groupItem", {}).get("item", {}).get("change", {}).get("kind") == "PIN"
                            for one in link.updates), "the pin, on the Link")
    answer = await link.ask(pinned={"conversation": target})
    assert [one["seq"] for one in answer["history"]["messages"]] == [said["seq"]], answer
    whole = await bob(functions.channels.GetFullChannelRequest(await bob.heard[-1].get_input_chat()))
    assert whole.full_chat.pinned_msg_id == said["seq"], whole.full_chat
    await ann(functions.messages.UnpinAllMessagesRequest(group))
    assert "messages" not in (await link.ask(pinned={"conversation": target}))["history"]
    # The numbering is whole: what is said next comes.
    await ann.send_message(group, "after pins")
    await until(lambda: texts(bob.heard)[-1:] == ["after pins"], "what was said after")
    await bob.send_message(await bob.get_input_entity(ann.me.id), "after all")
    await until(lambda: texts(ann.heard)[-1:] == ["after all"], "the private message after")
    print("pins: same")


async def searches(ann, bob_entity):
    """Messages are found by words and by kind, in one chat and in all."""
    await ann.send_message(bob_entity, "see https://example.com/needle")
    found = await ann.get_messages(bob_entity, search="NEEDLE", limit=10)
    assert texts(found) == ["see https://example.com/needle"], found
    links = await ann.get_messages(bob_entity, filter=types.InputMessagesFilterUrl(), limit=10)
    assert texts(links) == ["see https://example.com/needle"], links
    everywhere = await ann.get_messages(None, search="needle", limit=10)
    assert texts(everywhere) == ["see https://example.com/needle"], everywhere
    counters = await ann(functions.messages.GetSearchCountersRequest(
        bob_entity, [types.InputMessagesFilterUrl(), types.InputMessagesFilterPhotos()]))
    assert [one.count for one in counters] == [1, 0], counters
    print("searches: same")


async def kurigram(server, ann, bob):
    """The same with kurigram, as far as it goes."""
    phone = bob.phone
    client = server.kurigram("said")
    await client.connect()
    code = await client.send_code("+" + phone)
    await client.sign_in("+" + phone, code.phone_code_hash, server.code(phone))
    async for _ in client.get_dialogs():
        pass
    me = await client.get_me()
    note = await client.send_message("me", "kurigram's note")
    history = [one.text async for one in client.get_chat_history("me")]
    assert history == ["kurigram's note"], history
    sent = await client.forward_messages(ann.me.id, me.id, note.id)
    assert sent.text == "kurigram's note" and sent.forward_origin is not None, sent
    await until(lambda: texts(ann.heard)[-1:] == ["kurigram's note"], "what kurigram sent on")
    await client.pin_chat_message(ann.me.id, sent.id, both_sides=True)
    pinned = [one.text async for one in client.search_messages(
        ann.me.id, filter=pyrogram.enums.MessagesFilter.PINNED)]
    assert pinned == ["kurigram's note"], pinned
    await client.unpin_all_chat_messages(ann.me.id)
    await client.disconnect()
    print("kurigram: same")


async def run(server):
    ann, bob = await log_in(server, "Ann"), await log_in(server, "Bob")
    other = await log_in_again(server, ann)
    linker = await Link.connect(server, "linker", "Linker")
    own = await Link.connect(server, ann.user, "Ann")
    contact = types.InputPhoneContact(0, bob.phone, "Bob", "")
    imported = await ann(functions.contacts.ImportContactsRequest([contact]))
    bob_entity = await ann.get_input_entity(imported.users[0])
    link_entity = await ann.get_input_entity("linker")
    await sending_on(ann, bob, linker, bob_entity, link_entity)
    await notes(ann, other, own)
    await quiet(ann, other, own, bob, bob_entity)
    await drafts(ann, other, own, bob, bob_entity)
    await pins(ann, bob, linker, bob_entity, link_entity)
    await searches(ann, bob_entity)
    await kurigram(server, ann, bob)
    for client in (ann, bob, other):
        await client.disconnect()
    for link in (linker, own):
        await link.socket.close()


def main(program):
    return play(program, run, seconds=120)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
