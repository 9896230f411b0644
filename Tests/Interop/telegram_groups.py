"""What Telegram's clients do in chats beside talking, with a client of the Link beside them that must see it all.

Reactions, contacts, invites, what is said of a group, silence, photos. Usage: telegram_groups.py ECHOIM. Ends with 1 if anything fails.
"""

import http.client
import io
import json
import struct
import sys
import urllib.parse
import zlib

import pyrogram
from pyrogram import raw
from telegram_chats import Link, log_in, play, put, until
from telethon import errors, events, functions, types


def noticed(client, action):
    return any(isinstance(getattr(one, "action", None), action) for one in client.notices)


def emojis(results):
    return {one.reaction.emoticon: one.count for one in results}


async def reactions(ann, bob, link, group, group_of_bob, target):
    """Given in Telegram and on the Link, taken back, and listed."""
    react, heart, fire = functions.messages.SendReactionRequest, types.ReactionEmoji("❤"), types.ReactionEmoji("🔥")
    said = await ann.send_message(group, "react to me")
    bob.reacted = []
    bob.add_event_handler(lambda update: put(bob.reacted, update), events.Raw(types.UpdateMessageReactions))
    await ann(react(group, said.id, reaction=[heart]))
    await until(lambda: bob.reacted and emojis(bob.reacted[-1].reactions.results) == {"❤": 1}, "the reaction")
    assert bob.reacted[-1].reactions.results[0].chosen_order is None
    await until(lambda: any("REACTION" in json.dumps(one) for one in link.updates), "the reaction on the Link")
    answer = await link.ask(react={"conversation": target, "seq": said.id, "reactions": ["🔥", "❤"]})
    assert answer["changed"]["seq"] > said.id, answer
    await until(lambda: emojis(bob.reacted[-1].reactions.results) == {"❤": 2, "🔥": 1}, "the Link's reactions")
    assert emojis((await bob.get_messages(group_of_bob, ids=said.id)).reactions.results) == {"❤": 2, "🔥": 1}
    chosen = (await ann.get_messages(group, ids=said.id)).reactions.results
    assert [one.chosen_order for one in chosen] == [0, None], chosen
    listed = await bob(functions.messages.GetMessageReactionsListRequest(group_of_bob, said.id, 10, reaction=heart))
    assert listed.count == 2 and len(listed.users) == 2, listed
    await ann(react(group, said.id, reaction=[]))
    await until(lambda: emojis(bob.reacted[-1].reactions.results) == {"❤": 1, "🔥": 1}, "the reaction's end")
    (message,) = (await link.ask(history={"conversation": target, "limit": 1}))["history"]["messages"]
    assert [one["reaction"] for one in message["reactions"]] == ["🔥", "❤"], message
    asked = (await link.ask(reactions={"conversation": target, "seq": said.id}))["reactions"]
    assert asked["total"] == 2 and {one["user"] for one in asked["reactions"]} == {link.user}, asked
    try:
        await ann(react(group, said.id, reaction=[types.ReactionEmoji("no")]))
        raise AssertionError("a word was taken for a reaction")
    except errors.ReactionInvalidError:
        pass
    # In private, and the peer's next message is not lost to a state that went wrong.
    private = await ann.send_message(await ann.get_input_entity(bob.me.id), "between us")
    peer = await bob.get_input_entity(ann.me.id)
    mine = (await bob.get_messages(peer, limit=1))[0]
    await bob(react(peer, mine.id, reaction=[fire]))
    await bob.send_message(peer, "did you see?")
    await until(lambda: [one.message for one in ann.heard][-1:] == ["did you see?"], "what came after a reaction")
    seen = await ann.get_messages(await ann.get_input_entity(bob.me.id), ids=private.id)
    assert emojis(seen.reactions.results) == {"🔥": 1} and seen.reactions.recent_reactions[0].peer_id.user_id == bob.me.id
    offered = await ann(functions.messages.GetAvailableReactionsRequest(0))
    assert "👍" in [one.reaction for one in offered.reactions]
    print("reactions: same")


async def contacts(server, ann, bob, link):
    """An address book: names of one's own, kept with the list of friends."""
    entity = await ann.get_input_entity(bob.me.id)
    await ann(functions.contacts.AddContactRequest(entity, "Robert", "the Builder", "", None))
    book = await ann(functions.contacts.GetContactsRequest(0))
    assert [one.user_id for one in book.contacts if not one.mutual] == [bob.me.id], book
    (user,) = [one for one in book.users if one.id == bob.me.id]
    assert user.contact and user.first_name == "Robert the Builder", user
    dialogs = [one for one in await ann.get_dialogs() if one.entity.id == bob.me.id]
    assert dialogs[0].name == "Robert the Builder", dialogs[0].name
    assert (await ann.get_me()).first_name == "Ann" and (await bob.get_entity(ann.me.id)).first_name == "Ann"
    # The Link's wish is granted by keeping them, and they are told.
    await link.ask(friendAdd={"user": ann.user, "text": "hi"})
    linker = (await ann(functions.contacts.ResolveUsernameRequest(link.user))).users[0]
    await ann(functions.contacts.AddContactRequest(linker, "", "", "", None))
    await until(lambda: any(one.get("friend", {}).get("listed") for one in link.updates), "the friend on the Link")
    friends = (await link.ask(friends={"limit": 10}))["friends"]["friends"]
    assert [(one["user"]["id"], one["isMutual"]) for one in friends] == [(ann.user, True)], friends
    # What the app server says of the list is a name in Telegram.
    told = []
    ann.add_event_handler(lambda update: put(told, update), events.Raw(types.UpdatePeerSettings))
    server.form("/friend/profile/set.json", userId=ann.user, targetId=link.user, remarkName="Lin")
    await until(lambda: told, "the app server's remark")
    assert (await ann.get_entity(linker.id)).first_name == "Lin"
    await ann(functions.contacts.DeleteContactsRequest([entity]))
    left = await ann(functions.contacts.GetContactsRequest(0))
    assert [one.user_id for one in left.contacts if one.mutual] == [linker.id] == [one.user_id for one in left.contacts]
    assert (await ann.get_entity(bob.me.id)).first_name == "Bob"
    again = await ann(functions.contacts.ImportContactsRequest([types.InputPhoneContact(7, bob.phone, "B", "")]))
    assert [(one.user_id, one.client_id) for one in again.imported] == [(bob.me.id, 7)]
    assert again.users[0].first_name == "B"
    print("contacts: same")


async def invites(server, ann, bob, link, group, target):
    """Links that are made in Telegram and on the Link, and lead in on either door."""
    carl = await log_in(server, "Carl")
    made = await ann(functions.messages.ExportChatInviteRequest(group, usage_limit=1, title="one"))
    code = made.link.rsplit("+", 1)[1]
    seen = await carl(functions.messages.CheckChatInviteRequest(code))
    assert (seen.title, seen.megagroup, seen.request_needed) == ("Group", True, False), seen
    try:
        await carl(functions.messages.ImportChatInviteRequest(code[:-1] + ("A" if code[-1] != "A" else "B")))
        raise AssertionError("a wrong link led in")
    except errors.InviteHashInvalidError:
        pass
    await carl(functions.messages.ImportChatInviteRequest(code))
    await until(lambda: noticed(bob, types.MessageActionChatJoinedByLink), "the notice")
    assert isinstance(await carl(functions.messages.CheckChatInviteRequest(code)), types.ChatInviteAlready)
    dave = await log_in(server, "Dave")
    try:
        await dave(functions.messages.ImportChatInviteRequest(code))
        raise AssertionError("a link led in more than it may")
    except errors.InviteHashExpiredError:
        pass
    waiting = []
    ann.add_event_handler(lambda update: put(waiting, update), events.Raw(types.UpdatePendingJoinRequests))
    asking = await ann(functions.messages.ExportChatInviteRequest(group, request_needed=True))
    try:
        await dave(functions.messages.ImportChatInviteRequest(asking.link.rsplit("+", 1)[1]))
        raise AssertionError("nobody was asked")
    except errors.InviteRequestSentError:
        pass
    await until(lambda: waiting and waiting[-1].requests_pending == 1, "who waits")
    assert waiting[-1].recent_requesters == [dave.me.id], waiting[-1]
    importers = await ann(functions.messages.GetChatInviteImportersRequest(
        group, 0, types.InputUserEmpty(), 10, requested=True))
    assert [one.user_id for one in importers.importers] == [dave.me.id], importers
    await ann(functions.messages.HideChatJoinRequestRequest(group, importers.users[0], approved=True))
    await until(lambda: noticed(bob, types.MessageActionChatJoinedByRequest), "dave")
    # One that the Link's owner of another group makes leads in from Telegram, and the other way round.
    other = {"kind": "GROUP", "id": "links-own"}
    await link.ask(groupCreate={"id": other["id"], "name": "Link's own"})
    invite = (await link.ask(inviteMake={"group": other["id"]}))["invite"]
    await carl(functions.messages.ImportChatInviteRequest(invite["token"]))
    await until(lambda: any("memberCount" in json.dumps(one) for one in link.updates), "carl on the Link")
    guest = await Link.connect(server, "guest", "Guest")
    plain = await ann(functions.messages.ExportChatInviteRequest(group))
    joined = await guest.ask(inviteJoin={"token": plain.link.rsplit("+", 1)[1]})
    assert joined["group"]["name"] == "Group", joined
    mine = await ann(functions.messages.GetExportedChatInvitesRequest(group, ann.me, 10))
    assert [one.link for one in mine.invites] == [plain.link, asking.link, made.link], mine
    await ann(functions.messages.EditExportedChatInviteRequest(group, plain.link, revoked=True))
    gone = await ann(functions.messages.GetExportedChatInvitesRequest(group, ann.me, 10, revoked=True))
    assert [one.link for one in gone.invites] == [plain.link], gone
    await ann(functions.messages.DeleteExportedChatInviteRequest(group, plain.link))
    for client in (carl, dave):
        await client.disconnect()
    await guest.socket.close()
    print("invites: same")


async def keeping_order(ann, bob, link, group, group_of_bob, target):
    """What is said of a group, and who may not speak there."""
    await ann(functions.messages.EditChatAboutRequest(group, "a group of tests"))
    assert (await bob(functions.channels.GetFullChannelRequest(group_of_bob))).full_chat.about == "a group of tests"
    told = (await link.ask(group={"group": target["id"]}))["group"]
    assert told["introduction"] == "a group of tests", told
    bob_entity = await ann.get_input_entity(bob.me.id)
    await ann.edit_permissions(group, bob_entity, send_messages=False)
    try:
        await bob.send_message(group_of_bob, "silenced")
        raise AssertionError("who is silenced spoke")
    except (errors.ChatWriteForbiddenError, errors.UserBannedInChannelError):
        pass
    banned = await ann(functions.channels.GetParticipantRequest(group, bob_entity))
    assert banned.participant.banned_rights.send_messages, banned
    await ann.edit_permissions(group, bob_entity)
    await ann.edit_permissions(group, send_messages=False)
    for speak in (lambda: bob.send_message(group_of_bob, "muted"),):
        try:
            await speak()
            raise AssertionError("a muted group's member spoke")
        except errors.ChatWriteForbiddenError:
            pass
    assert (await link.ask(send={"conversation": target, "objectName": "RC:TxtMsg", "content": "{}"}))["name"] == "mutedInGroup"
    await ann.edit_permissions(group)
    await bob.send_message(group_of_bob, "free")
    await until(lambda: [one.message for one in ann.heard][-1:] == ["free"], "what bob says again")
    print("order in a group: same")


def picture(width, height):
    """A PNG of one grey."""
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) + \
        chunk(b"IDAT", rows) + chunk(b"IEND", b"")


async def photos(server, ann, bob, link, group, group_of_bob, target):
    """Pictures that are set in Telegram are addresses on the Link, and the other way round."""
    mine, theirs = picture(64, 48), picture(32, 32)

    async def upload(bytes):
        return await ann.upload_file(io.BytesIO(bytes), file_name="me.png")

    def fetch(address):
        parts = urllib.parse.urlsplit(address)
        connection = http.client.HTTPConnection("127.0.0.1", server.ports["public"], timeout=10)
        connection.request("GET", parts.path)
        return connection.getresponse().read()

    set_by_ann = await ann(functions.photos.UploadProfilePhotoRequest(file=await upload(mine)))
    assert set_by_ann.photo.sizes[0].w == 64, set_by_ann
    seen = await bob.get_entity(ann.me.id)
    assert seen.photo.photo_id == set_by_ann.photo.id, seen.photo
    assert await bob.download_profile_photo(seen, bytes) == mine
    assert [one.id for one in await bob.get_profile_photos(seen)] == [set_by_ann.photo.id]
    user = (await link.ask(user={"id": ann.user}))["user"]
    assert fetch(user["portraitUri"]) == mine, user
    await ann(functions.channels.EditPhotoRequest(group, types.InputChatUploadedPhoto(file=await upload(theirs))))
    await until(lambda: noticed(bob, types.MessageActionChatEditPhoto), "the notice")
    group_seen = await bob.get_entity(group_of_bob)
    assert await bob.download_profile_photo(group_seen, bytes) == theirs
    told = (await link.ask(group={"group": target["id"]}))["group"]
    assert fetch(told["portraitUri"]) == theirs, told
    # The Link hands ann's picture on to its own user, and takes the group's away.
    await link.ask(profile={"portraitUri": user["portraitUri"]})
    linker = (await bob(functions.contacts.ResolveUsernameRequest(link.user))).users[0]
    assert await bob.download_profile_photo(linker, bytes) == mine
    await ann(functions.channels.EditPhotoRequest(group, types.InputChatPhotoEmpty()))
    assert isinstance((await bob.get_entity(group_of_bob)).photo, types.ChatPhotoEmpty)
    await ann(functions.photos.DeletePhotosRequest([types.InputPhoto(
        set_by_ann.photo.id, set_by_ann.photo.access_hash, set_by_ann.photo.file_reference)]))
    assert (await bob.get_entity(ann.me.id)).photo is None
    print("photos: same")


async def kurigram(server, ann, group):
    """The same with kurigram, as far as it has words for it."""
    user, phone = server.someone()
    client = server.kurigram(user)
    await client.connect()
    sent = await client.send_code(phone)
    me = await client.sign_in(phone, sent.phone_code_hash, server.code(phone))
    book = await ann(functions.contacts.ImportContactsRequest([types.InputPhoneContact(0, phone, "Kuri", "")]))
    await ann(functions.channels.InviteToChannelRequest(group, [book.users[0]]))
    (dialog,) = [one async for one in client.get_dialogs()]
    said = await client.send_message(dialog.chat.id, "from kurigram")
    given = await client.send_reaction(dialog.chat.id, said.id, emoji="👍")
    assert given, given
    seen = await client.get_messages(dialog.chat.id, said.id)
    assert [(one.emoji, one.count) for one in seen.reactions.reactions] == [("👍", 1)], seen.reactions
    await client.import_contacts([pyrogram.types.InputPhoneContact(ann.phone, "Annie")])
    people = await client.get_contacts()
    assert [(one.id, one.first_name, one.is_contact) for one in people] == [(ann.me.id, "Annie", True)], people
    await client.delete_contacts(ann.me.id)
    assert await client.get_contacts() == []
    await client.invoke(raw.functions.auth.LogOut())
    await client.disconnect()
    assert me.id
    print("kurigram: same")


async def run(server):
    ann, bob = await log_in(server, "Ann"), await log_in(server, "Bob")
    bob.notices = []
    bob.add_event_handler(lambda update: put(bob.notices, update.message), events.Raw(types.UpdateNewChannelMessage))
    link = await Link.connect(server, "linker", "Linker")
    book = await ann(functions.contacts.ImportContactsRequest([types.InputPhoneContact(0, bob.phone, "Bob", "")]))
    linker = (await ann(functions.contacts.ResolveUsernameRequest(link.user))).users[0]
    group = (await ann(functions.channels.CreateChannelRequest("Group", "", megagroup=True))).chats[0]
    await ann(functions.channels.InviteToChannelRequest(group, [book.users[0], linker]))
    await ann.send_message(group, "welcome")
    await until(lambda: bob.heard and any("joined" in one for one in link.updates), "joining")
    target = {"kind": "GROUP", "id": next(one["joined"]["group"]["id"] for one in link.updates if "joined" in one)}
    group_of_bob = await bob.heard[-1].get_input_chat()
    await reactions(ann, bob, link, group, group_of_bob, target)
    await contacts(server, ann, bob, link)
    await keeping_order(ann, bob, link, group, group_of_bob, target)
    await invites(server, ann, bob, link, group, target)
    await photos(server, ann, bob, link, group, group_of_bob, target)
    await kurigram(server, ann, group)
    for client in (ann, bob):
        await client.disconnect()
    await link.socket.close()


def main(program):
    return play(program, run, seconds=100)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
