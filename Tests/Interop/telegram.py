"""Telegram's clients log in to a server, as their users do.

Usage: telegram.py ECHOIM. Ends with 1 if anything fails.
"""

import asyncio
import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import pyrogram
import rsa
import telethon
from pyrogram import raw
from pyrogram.connection import Connection
from pyrogram.crypto import rsa as pyrogram_rsa
from telethon import errors, functions, types
from telethon.crypto import rsa as telethon_rsa
from telethon.sessions import StringSession

SECONDS_MAX = 20


def free_port():
    """A port that is free now: clients are told it, so the system cannot choose it later."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Bridge:
    """A server with a port for Telegram clients, one app, and an operator who does what its app server would."""

    def __init__(self, program):
        self.program = program
        self.folder = tempfile.TemporaryDirectory(prefix="echoim-telegram-")
        data = ["--data", self.folder.name]
        app = self._ask("tenants", "create", *data, "--name", "Telegram", "--app-key", "telegram", "--app-secret", "telegram-secret")
        self.api_id, self.api_hash = app["apiID"], app["apiHash"]
        self.operator = self._ask("operators", "create", *data, "--name", "interop", "--role", "owner")["key"]
        self.pem = self._run("mtproto", "key", *data).rsplit("fingerprint", 1)[0]
        self.command = [
            program, "serve", *data, "--http", f"127.0.0.1:{free_port()}", "--admin", "127.0.0.1:0",
            "--mtproto", f"127.0.0.1:{free_port()}"]
        self.codes = {}
        self._start()
        self.admin("POST", "/settings", {"values": {"showsLoginCodes": True}})
        # Both clients know keys by their fingerprints.
        telethon_rsa.add_key(self.pem, old=False)
        key = rsa.PublicKey.load_pkcs1(self.pem.encode())
        fingerprint = telethon_rsa._compute_fingerprint(key)
        pyrogram_rsa.server_public_keys[fingerprint] = pyrogram_rsa.PublicKey(key.n, key.e)

    def _start(self):
        self.process = subprocess.Popen(self.command, stderr=subprocess.PIPE, text=True)
        self.ports = {}
        self._read_log(until={"public", "operators", "mtproto"})
        threading.Thread(target=self._read_log, daemon=True).start()

    def die_and_return(self):
        """The process is killed, and another takes its place; the log's reader ends with the first."""
        self.process.kill()
        self.process.wait(timeout=30)
        self._start()

    def _run(self, *arguments):
        return subprocess.run([self.program, *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout

    def _ask(self, *arguments):
        return json.loads(self._run(*arguments))

    def _read_log(self, until=None):
        for line in self.process.stderr:
            record = json.loads(line)
            if record["message"] == "listening":
                self.ports[record["port"]] = int(record["address"].rsplit(":", 1)[1])
            elif record["message"] == "login code":
                self.codes[record["phone"]] = record["code"]
            if until and until <= self.ports.keys():
                return
        if until:
            raise AssertionError("the server ended")

    def admin(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.ports["operators"], timeout=10)
        connection.request(
            method, "/admin/v1/tenants/telegram" + path, None if body is None else json.dumps(body),
            {"Authorization": "Bearer " + self.operator, "Content-Type": "application/json"})
        response = connection.getresponse()
        answer = json.loads(response.read())
        assert response.status == 200, (response.status, answer)
        return answer

    def someone(self):
        """A user with a phone number that nobody else has."""
        user, phone = "u" + os.urandom(5).hex(), "49" + str(int.from_bytes(os.urandom(5), "big")).zfill(13)
        self.admin("PUT", f"/users/{user}/phone", {"phone": "+" + phone})
        return user, phone

    def code(self, phone):
        deadline = time.monotonic() + SECONDS_MAX
        while time.monotonic() < deadline:
            if phone in self.codes:
                return self.codes.pop(phone)
            time.sleep(0.02)
        raise AssertionError("no code came for " + phone)

    def telethon(self, session=None):
        session = StringSession(session)
        if not session.server_address:
            session.set_dc(2, "127.0.0.1", self.ports["mtproto"])
        return telethon.TelegramClient(session, self.api_id, self.api_hash, timeout=SECONDS_MAX, device_model="Interop")

    def kurigram(self, name, session=None):
        port = self.ports["mtproto"]

        class Local(Connection):
            def __init__(self, **values):
                super().__init__(**(values | {"server_address": "127.0.0.1", "port": port}))

        client = pyrogram.Client(
            name, self.api_id, self.api_hash, in_memory=True, session_string=session, no_updates=True)
        client.connection_factory = Local
        return client

    def stop(self):
        self.process.terminate()
        try:
            return self.process.wait(timeout=30)
        finally:
            self.process.kill()
            self.folder.cleanup()


class Telethon(unittest.IsolatedAsyncioTestCase):
    async def log_in(self):
        user, phone = bridge.someone()
        client = bridge.telethon()
        await client.connect()
        self.assertFalse(await client.is_user_authorized())
        await client.send_code_request(phone)
        me = await client.sign_in(phone, bridge.code(phone))
        self.addAsyncCleanup(client.disconnect)
        return client, me, user, phone

    async def test_log_in_by_phone_number(self):
        client, me, user, phone = await self.log_in()
        self.assertEqual((me.phone, me.first_name, me.is_self), (phone, user, True))
        self.assertEqual(bridge.admin("GET", f"/users/{user}/account")["account"], me.id)
        self.assertEqual((await client.get_me()).id, me.id)

    async def test_the_login_is_kept_over_connections(self):
        client, me, _, _ = await self.log_in()
        session = client.session.save()
        await client.disconnect()
        again = bridge.telethon(session)
        await again.connect()
        self.addAsyncCleanup(again.disconnect)
        self.assertTrue(await again.is_user_authorized())
        self.assertEqual((await again.get_me()).id, me.id)

    async def test_a_wrong_code_is_refused(self):
        _, phone = bridge.someone()
        client = bridge.telethon()
        await client.connect()
        self.addAsyncCleanup(client.disconnect)
        await client.send_code_request(phone)
        right = bridge.code(phone)
        wrong = "00000" if right != "00000" else "11111"
        with self.assertRaises(errors.PhoneCodeInvalidError):
            await client.sign_in(phone, wrong)
        self.assertEqual((await client.sign_in(phone, right)).phone, phone)

    async def test_an_unknown_number_is_nobody_unless_people_may_sign_up(self):
        phone = "49" + str(int.from_bytes(os.urandom(5), "big")).zfill(13)
        client = bridge.telethon()
        await client.connect()
        self.addAsyncCleanup(client.disconnect)
        sent = await client.send_code_request(phone)
        with self.assertRaises(errors.PhoneNumberUnoccupiedError):
            await client.sign_in(phone, bridge.code(phone))
        bridge.admin("POST", "/settings", {"values": {"signsUpByPhone": True}})
        try:
            sent = await client(functions.auth.SendCodeRequest(phone, bridge.api_id, bridge.api_hash, types.CodeSettings()))
            answer = await client(functions.auth.SignInRequest(phone, sent.phone_code_hash, bridge.code(phone)))
            self.assertIsInstance(answer, types.auth.AuthorizationSignUpRequired)
            answer = await client(functions.auth.SignUpRequest(phone, sent.phone_code_hash, "New", "Comer"))
        finally:
            bridge.admin("POST", "/settings", {"values": {"signsUpByPhone": None}})
        self.assertEqual(answer.user.first_name, "New Comer")
        self.assertTrue(await client.is_user_authorized())

    async def test_log_out(self):
        client, _, user, _ = await self.log_in()
        self.assertTrue(await client.log_out())
        self.assertFalse(await client.is_user_authorized()) if client.is_connected() else None

    async def test_other_logins_are_listed_and_ended(self):
        client, me, user, phone = await self.log_in()
        other = bridge.telethon()
        await other.connect()
        self.addAsyncCleanup(other.disconnect)
        await other.send_code_request(phone)
        await other.sign_in(phone, bridge.code(phone))
        logins = (await client(functions.account.GetAuthorizationsRequest())).authorizations
        self.assertEqual(sorted(login.current for login in logins), [False, True])
        self.assertEqual({login.device_model for login in logins}, {"Interop"})
        theirs = next(login for login in logins if not login.current)
        self.assertTrue(await client(functions.account.ResetAuthorizationRequest(theirs.hash)))
        self.assertEqual(len((await client(functions.account.GetAuthorizationsRequest())).authorizations), 1)

    async def test_a_bot_logs_in_with_its_token(self):
        bot = "bot" + os.urandom(4).hex()
        token = bridge.admin("PUT", f"/users/{bot}/bot-token", {})["token"]
        client = bridge.telethon()
        await client.connect()
        self.addAsyncCleanup(client.disconnect)
        with self.assertRaises(errors.AccessTokenInvalidError):
            await client.sign_in(bot_token=token[:-1] + ("a" if token[-1] != "a" else "b"))
        me = await client.sign_in(bot_token=token)
        self.assertTrue(me.bot)

    async def test_people_are_found_by_name_and_number(self):
        client, _, _, _ = await self.log_in()
        user, phone = bridge.someone()
        found = await client(functions.contacts.ResolveUsernameRequest(user))
        self.assertEqual(found.users[0].first_name, user)
        imported = await client(functions.contacts.ImportContactsRequest(
            [types.InputPhoneContact(client_id=7, phone="+" + phone, first_name="x", last_name="")]))
        self.assertEqual([(one.client_id, one.user_id) for one in imported.imported], [(7, found.users[0].id)])

    async def test_another_apps_hash_is_refused(self):
        client = telethon.TelegramClient(StringSession(), bridge.api_id, "0" * 32, timeout=SECONDS_MAX)
        client.session.set_dc(2, "127.0.0.1", bridge.ports["mtproto"])
        await client.connect()
        self.addAsyncCleanup(client.disconnect)
        with self.assertRaises(errors.ApiIdInvalidError):
            await client.send_code_request("4912345678")


class Kurigram(unittest.IsolatedAsyncioTestCase):
    async def log_in(self):
        user, phone = bridge.someone()
        client = bridge.kurigram(user)
        await client.connect()
        sent = await client.send_code(phone)
        me = await client.sign_in(phone, sent.phone_code_hash, bridge.code(phone))
        return client, me, user, phone

    async def test_log_in_by_phone_number_and_again(self):
        client, me, user, _ = await self.log_in()
        self.assertEqual(me.first_name, user)
        self.assertEqual((await client.get_me()).id, me.id)
        session = await client.export_session_string()
        await client.disconnect()
        again = bridge.kurigram(user + "2", session)
        self.assertTrue(await again.connect())
        self.assertEqual((await again.get_me()).id, me.id)
        await again.invoke(raw.functions.auth.LogOut())
        await again.disconnect()

    async def test_two_people_talk_in_private_and_in_a_group(self):
        ann, me, _, _ = await self.log_in()
        ben, him, _, phone = await self.log_in()
        for client in (ann, ben):
            self.addAsyncCleanup(client.disconnect)
        await ann.invoke(raw.functions.contacts.ImportContacts(
            contacts=[raw.types.InputPhoneContact(client_id=0, phone=phone, first_name="Ben", last_name="")]))
        for text in ("one", "two", "three"):
            sent = await ann.send_message(him.id, text)
        (dialog,) = [dialog async for dialog in ben.get_dialogs()]
        self.assertEqual((dialog.chat.id, dialog.unread_messages_count, dialog.top_message.text), (me.id, 3, "three"))
        answer = await ben.send_message(
            me.id, "four", reply_parameters=pyrogram.types.ReplyParameters(message_id=dialog.top_message.id))
        self.assertEqual(answer.reply_to_message_id, dialog.top_message.id)
        self.assertEqual((await ann.edit_message_text(him.id, sent.id, "better")).text, "better")
        await ben.read_chat_history(me.id)
        said = [message.text async for message in ben.get_chat_history(me.id)]
        self.assertEqual(said, ["four", "better", "two", "one"])
        self.assertEqual(await ann.delete_messages(him.id, [sent.id]), 1)
        group = await ann.create_supergroup("Walkers", "")
        await ann.add_chat_members(group.id, him.id)
        sent = await ann.send_message(group.id, "to all")
        (dialog, private) = [dialog async for dialog in ben.get_dialogs()]
        self.assertEqual((dialog.chat.id, dialog.unread_messages_count), (group.id, 1))
        self.assertEqual((private.chat.id, private.unread_messages_count), (me.id, 0))
        said = [message.text async for message in ben.get_chat_history(group.id) if message.text]
        self.assertEqual(said, ["to all"])
        members = [(member.user.id, member.status.name) async for member in ann.get_chat_members(group.id)]
        self.assertEqual(members, [(me.id, "OWNER"), (him.id, "MEMBER")])
        await ann.delete_messages(group.id, [sent.id])
        self.assertEqual([message.text async for message in ben.get_chat_history(group.id) if message.text], [])


def main(program):
    global bridge
    bridge = Bridge(program)
    try:
        passed = unittest.main(module=__name__, argv=[sys.argv[0]], exit=False, verbosity=2).result.wasSuccessful()
        if bridge.process.poll() is not None:
            print("the server died")
            passed = False
    finally:
        status = bridge.stop()
    if status != 0:
        print(f"the server ended with {status}")
    return 0 if passed and status == 0 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
