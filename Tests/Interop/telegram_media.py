"""Files through every door: Telethon, kurigram, TDLib and a Link user send each other photos, documents and voice.

Whatever is sent is fetched on the other side and compared by its hash. Usage: telegram_media.py ECHOIM. Ends with 1 if
anything fails.
"""

import asyncio
import functools
import hashlib
import http.client
import io
import json
import os
import struct
import sys
import tempfile
import urllib.parse

import telegram_chats
import tdlib
from pyrogram import raw
from telegram_chats import KEY, App, Link, log_in, play, until
from telethon import errors, functions, types

PHOTO_BYTES, DOCUMENT_BYTES, VOICE_BYTES = 300_000, 12 << 20, 40_000


def photo(count=PHOTO_BYTES, width=640, height=480):
    """What begins as a JPEG does; what follows is noise in comments."""
    frame = b"\xff\xc0" + struct.pack("!HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    parts = [b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00", frame]
    left = count - sum(map(len, parts)) - 2
    while left > 4:
        some = min(left, 65_000)
        parts.append(b"\xff\xfe" + struct.pack("!H", some - 2) + os.urandom(some - 4))
        left -= some
    return b"".join(parts) + b"\x00" * left + b"\xff\xd9"


def named(data, name):
    file = io.BytesIO(data)
    file.name = name
    return file


def digest(data):
    return hashlib.sha256(data).hexdigest()


class Site:
    """The public port as somebody without a Link speaks to it."""

    def __init__(self, server):
        self.port = server.ports["public"]

    def post(self, data, headers, name):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("POST", "/v1/files?" + urllib.parse.urlencode({"name": name}), data, headers)
        response = connection.getresponse()
        return response.status, json.loads(response.read())

    def get(self, url, **headers):
        parts = urllib.parse.urlsplit(url)
        assert parts.port == self.port, url
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
        connection.request("GET", parts.path + "?" + parts.query, headers=headers)
        response = connection.getresponse()
        assert response.status in (200, 206), (response.status, url)
        return response.read()


async def fetched(client, message):
    data = await client.download_media(message, bytes)
    return digest(data)


async def telethon_to_all(ann, bob, to_bob):
    """Photo with a caption, document, voice, video, album; shown, answered, edited, sent again and fetched."""
    picture, document, voice = photo(), os.urandom(DOCUMENT_BYTES), os.urandom(VOICE_BYTES)
    sent = await ann.send_file(to_bob, named(picture, "a.jpg"), caption="**look** here")
    await until(lambda: [one for one in bob.heard if one.photo], "the photo")
    heard = bob.heard[-1]
    assert (heard.message, type(heard.entities[0]).__name__) == ("look here", "MessageEntityBold"), heard
    assert [(size.w, size.h, size.size) for size in heard.photo.sizes] == [(640, 480, PHOTO_BYTES)], heard.photo
    assert await fetched(bob, heard) == await fetched(ann, sent) == digest(picture)
    sender = await heard.get_input_sender()
    answer = await bob.send_file(sender, named(document, "报告 1.pdf"), reply_to=heard.id)
    await until(lambda: [one for one in ann.heard if one.document], "the document")
    got = ann.heard[-1]
    assert (got.file.name, got.file.size, got.file.mime_type) == ("报告 1.pdf", DOCUMENT_BYTES, "application/pdf"), got.file
    assert got.reply_to_msg_id == sent.id and answer.reply_to_msg_id == heard.id, (got, answer)
    assert await fetched(ann, got) == digest(document)
    await ann.send_file(to_bob, named(voice, "v.ogg"), voice_note=True,
                        attributes=[types.DocumentAttributeAudio(7, voice=True)])
    await until(lambda: bob.heard[-1].voice, "the voice message")
    assert bob.heard[-1].file.duration == 7 and await fetched(bob, bob.heard[-1]) == digest(voice)
    await ann.send_file(to_bob, named(voice, "v.mp4"), attributes=[types.DocumentAttributeVideo(3, 320, 240)])
    await until(lambda: bob.heard[-1].video, "the video")
    assert (bob.heard[-1].file.width, bob.heard[-1].file.duration) == (320, 3), bob.heard[-1].file
    await ann.edit_message(to_bob, sent.id, "look *there*")
    await until(lambda: [one for one in bob.edited if one.photo and one.message == "look *there*"], "the edit")
    album = [photo(20_000), photo(30_000), photo(40_000)]
    said = await ann.send_file(to_bob, [named(one, f"{index}.jpg") for index, one in enumerate(album)], caption="three")
    assert len(said) == 3, said
    await until(lambda: len([one for one in bob.heard if one.grouped_id]) == 3, "the album")
    three = [one for one in bob.heard if one.grouped_id]
    assert len({one.grouped_id for one in three}) == 1 and any(one.message == "three" for one in three), three
    assert [await fetched(bob, one) for one in three] == [digest(one) for one in album]
    again = await bob.send_file(sender, three[0].media)
    await until(lambda: ann.heard[-1].id == again.id or ann.heard[-1].photo, "the photo again")
    assert await fetched(ann, ann.heard[-1]) == digest(album[0])
    history = [one async for one in bob.iter_messages(sender, limit=20)]
    assert [bool(one.media) for one in history] == [True] * 8, history
    created = await ann(functions.channels.CreateChannelRequest("Files", "", megagroup=True))
    await ann(functions.channels.InviteToChannelRequest(created.chats[0], [to_bob]))
    await ann.send_file(created.chats[0], named(picture, "g.jpg"), caption="to all")
    await until(lambda: bob.heard[-1].message == "to all", "the photo in the group")
    assert await fetched(bob, bob.heard[-1]) == digest(picture)
    print("files of two Telethon users: same")


async def refusals(ann, to_bob):
    """What has no meaning here is refused, and repeating a call says nothing twice."""
    file = await ann.upload_file(named(photo(9_000), "b.jpg"))
    media = types.InputMediaUploadedPhoto(file)
    call = functions.messages.SendMediaRequest(to_bob, media, "once", random_id=77)
    first = await ann(call)
    second = await ann(call)
    ids = [[one.id for one in answer.updates if isinstance(one, types.UpdateMessageID)] for answer in (first, second)]
    assert ids[0] == ids[1], ids
    for wrong, error in [
        (types.InputMediaUploadedPhoto(file, ttl_seconds=5), errors.TtlMediaInvalidError),
        (types.InputMediaGeoPoint(types.InputGeoPoint(1, 1)), errors.MediaInvalidError),
        (types.InputMediaUploadedDocument(file, "image/webp", [types.DocumentAttributeSticker("x", types.InputStickerSetEmpty())]),
         errors.MediaInvalidError),
        (types.InputMediaUploadedPhoto(types.InputFile(5, 1, "c.jpg", "")), (errors.FilePartMissingError, errors.FilePart0MissingError)),
        (types.InputMediaUploadedPhoto(await ann.upload_file(named(b"no picture", "c.jpg"))), errors.PhotoInvalidDimensionsError),
    ]:
        try:
            await ann(functions.messages.SendMediaRequest(to_bob, wrong, ""))
        except error:
            continue
        raise AssertionError(f"{wrong} was said")
    try:
        await ann(functions.messages.SendMediaRequest(to_bob, media, "x" * 1_025))
    except errors.MediaCaptionTooLongError:
        pass
    else:
        raise AssertionError("a caption that is too long was said")
    print("what cannot be said: refused")


async def link_and_telegram(server, ann, link, token):
    """A Link user posts a photo that Telegram shows, and loads what Telegram users say."""
    site, peer = Site(server), {"kind": "PRIVATE", "id": ann.user}
    picture = photo(250_000, 320, 200)
    status, told = await asyncio.to_thread(site.post, picture, {"Authorization": "Bearer " + token}, "cat 1.jpg")
    assert status == 200 and (told["size"], told["width"], told["height"]) == (250_000, 320, 200), told
    # A client of the vendor's knows these two members alone.
    await say(link, peer, "RC:ImgMsg", {"content": "", "imageUri": told["url"]})
    await until(lambda: ann.heard and ann.heard[-1].photo and not ann.heard[-1].out and ann.heard[-1].file.size == 250_000,
                "the photo from the Link")
    assert await fetched(ann, ann.heard[-1]) == digest(picture)
    entity = await ann.heard[-1].get_input_sender()
    status, told = await asyncio.to_thread(
        site.post, b"signed " * 9, signed(server), "notes.txt")
    assert status == 200, told
    await say(link, peer, "RC:FileMsg", {"name": "notes.txt", "size": 63, "type": "txt", "fileUrl": told["url"]})
    await until(lambda: ann.heard[-1].document, "the file from the Link")
    assert (ann.heard[-1].file.name, await fetched(ann, ann.heard[-1])) == ("notes.txt", digest(b"signed " * 9))
    answer = ann.heard[-1]
    document = os.urandom(700_000)
    await ann.send_file(entity, named(document, "d.bin"), caption="for the Link", reply_to=answer.id)
    content = await heard_on(link, "RC:FileMsg")
    assert (content["caption"], content["size"], content["name"]) == ("for the Link", 700_000, "d.bin"), content
    assert len(content["referMsgUid"]) == 19, content
    url = content["fileUrl"]
    assert digest(await asyncio.to_thread(site.get, url)) == digest(document)
    part = await asyncio.to_thread(functools.partial(site.get, url, Range="bytes=100000-100099"))
    assert part == document[100_000:100_100]
    for kind, name, attributes, member in [
        ("RC:HQVCMsg", "v.ogg", [types.DocumentAttributeAudio(4, voice=True)], "remoteUrl"),
        ("RC:SightMsg", "v.mp4", [types.DocumentAttributeVideo(5, 100, 80)], "sightUrl"),
        ("RC:ImgMsg", "p.jpg", None, "imageUri"),
    ]:
        data = photo(50_000)
        await ann.send_file(entity, named(data, name), attributes=attributes, voice_note=kind == "RC:HQVCMsg")
        content = await heard_on(link, kind)
        assert digest(await asyncio.to_thread(site.get, content[member])) == digest(data), content
    status, told = await asyncio.to_thread(site.post, b"x", {"Authorization": "Bearer " + token[:-2]}, "x")
    assert (status, told["code"]) == (401, 41101), (status, told)
    status, told = await asyncio.to_thread(site.post, b"", {"Authorization": "Bearer " + token}, "x")
    assert (status, told["code"]) == (400, 1003), (status, told)
    print("files of two doors: same")


async def say(link, peer, kind, content):
    link.next_client += 1
    answer = await link.ask(send={"conversation": peer, "objectName": kind, "content": json.dumps(content),
                                  "clientId": link.next_client - 1})
    return answer["sent"]


def signed(server):
    nonce, stamp = os.urandom(6).hex(), "1700000000000"
    text = (telegram_chats.SECRET + nonce + stamp).encode()
    return {"App-Key": KEY, "Nonce": nonce, "Timestamp": stamp, "Signature": hashlib.sha1(text).hexdigest()}


async def heard_on(link, kind):
    """The content of the next message of a type that the Link is told."""
    def found():
        return next((one for one in link.updates if f'"{kind}"' in json.dumps(one)), None)
    await until(lambda: found(), kind)
    update = found()
    link.updates.remove(update)
    return json.loads(content_in(update))


def content_in(value):
    if isinstance(value, dict):
        if isinstance(value.get("content"), str) and "objectName" in value:
            return value["content"]
        value = list(value.values())
    for item in value if isinstance(value, list) else []:
        if found := content_in(item):
            return found
    return None


async def kurigram_too(server, ann):
    """A kurigram user sends to a Telethon user and fetches what comes back."""
    user, phone = server.someone()
    client = server.kurigram(user)
    await client.connect()
    sent = await client.send_code(phone)
    await client.sign_in(phone, sent.phone_code_hash, server.code(phone))
    client.me = await client.get_me()
    try:
        await client.invoke(raw.functions.contacts.ImportContacts(contacts=[
            raw.types.InputPhoneContact(client_id=0, phone=ann.phone, first_name="Ann", last_name="")]))
        picture, document, voice = photo(), os.urandom(DOCUMENT_BYTES), os.urandom(VOICE_BYTES)
        for send, data, name in [
            (client.send_photo, picture, "k.jpg"), (client.send_document, document, "k.bin"), (client.send_voice, voice, "k.ogg"),
        ]:
            said = await send(ann.me.id, named(data, name), caption=name)
            await until(lambda: ann.heard[-1].message == name, name)
            assert await fetched(ann, ann.heard[-1]) == digest(data), name
            back = await client.download_media(said, in_memory=True)
            assert digest(back.getvalue()) == digest(data), name
        await ann.send_file(await ann.heard[-1].get_input_sender(), named(picture, "t.jpg"), caption="back")
        async for message in client.get_chat_history(ann.me.id, limit=1):
            assert message.caption == "back" and message.photo.file_size == PHOTO_BYTES, message
            back = await client.download_media(message, in_memory=True)
            assert digest(back.getvalue()) == digest(picture)
    finally:
        await client.disconnect()
    print("files of kurigram: same")


def tdlib_too(server):
    """Two TDLib users send each other a photo, a document and a voice note as files of their disks."""
    with tempfile.TemporaryDirectory(prefix="echoim-media-") as folder:
        library = tdlib.Library(server.pem, folder + "/package")
        relay = tdlib.Relay(server.ports["mtproto"])
        clients = []
        try:
            for name in ("ann", "ben"):
                os.mkdir(f"{folder}/{name}")
                user, phone = server.someone()
                client = tdlib.Client(library, relay, f"{folder}/{name}", server.api_id, server.api_hash)
                clients.append(client)
                client.log_in("+" + phone, lambda: server.code(phone))
                client.user = user
            tdlib_exchange(clients[0], clients[1], folder)
        finally:
            for client in clients:
                client.close()
            relay.close()
            library.close()
    print("files of TDLib: same")


def tdlib_exchange(ann, ben, folder):
    chat = ann.ask("searchPublicChat", username=ben.user)["id"]
    for kind, member, name, data in [
        ("Photo", "photo", "t.jpg", photo()), ("Document", "document", "t.bin", os.urandom(DOCUMENT_BYTES)),
        ("VoiceNote", "voice_note", "t.ogg", os.urandom(VOICE_BYTES)),
    ]:
        path = f"{folder}/{name}"
        with open(path, "wb") as file:
            file.write(data)
        # Clients of TDLib say how large pictures are, and how long voice is.
        media = {"@type": f"input{kind}", member: {"@type": "inputFileLocal", "path": path}, "width": 640, "height": 480,
                 "duration": 3}
        content = {"@type": f"inputMessage{kind}", member: media, "caption": {"@type": "formattedText", "text": name}}
        sending = ann.ask("sendMessage", chat_id=chat, input_message_content=content)
        ann.wait_for("updateMessageSendSucceeded", lambda update: update["old_message_id"] == sending["id"], timeout=30)
        heard = ben.wait_for(
            "updateNewMessage", lambda update: update["message"]["content"].get("caption", {}).get("text") == name)["message"]
        content = heard["content"]
        file = (content["photo"]["sizes"][-1]["photo"] if kind == "Photo"
                else content[member]["voice" if kind == "VoiceNote" else "document"])
        got = ben.ask("downloadFile", timeout=30, file_id=file["id"], priority=32, offset=0, limit=0, synchronous=True)
        with open(got["local"]["path"], "rb") as loaded:
            assert digest(loaded.read()) == digest(data), name


async def run(server):
    ann, bob = await log_in(server, "Ann"), await log_in(server, "Bob")
    token = server.form("/user/getToken.json", userId="linker", name="Linker")["token"]
    link = await Link.connect(server, "linker", "Linker")
    contact = types.InputPhoneContact(0, bob.phone, "Bob", "")
    imported = await ann(functions.contacts.ImportContactsRequest([contact]))
    to_bob = await ann.get_input_entity(imported.users[0])
    await telethon_to_all(ann, bob, to_bob)
    await refusals(ann, to_bob)
    await link_and_telegram(server, ann, link, token)
    await kurigram_too(server, ann)
    await asyncio.to_thread(tdlib_too, server)
    await ann.disconnect()
    await bob.disconnect()
    await link.socket.close()


def main(program):
    return play(program, run, seconds=120)


if __name__ == "__main__":
    status = main(*sys.argv[1:])
    sys.stdout.flush()
    # TDLib's threads outlive it, and are not to be waited for.
    os._exit(status)
