"""Second passwords and QR codes, as Telegram's clients have them.

Usage: telegram_passwords.py ECHOIM [TEST…]. Ends with 1 if anything fails.
"""

import os
import sys
import tempfile
import unittest

from pyrogram import errors as pyrogram_errors
from telethon import errors, functions

import tdlib
import telegram
from telegram import Bridge


class Telethon(unittest.IsolatedAsyncioTestCase):
    async def client(self):
        client = bridge.telethon()
        await client.connect()
        self.addAsyncCleanup(client.disconnect)
        return client

    async def log_in(self, phone):
        client = await self.client()
        await client.send_code_request(phone)
        await client.sign_in(phone, bridge.code(phone))
        return client

    async def test_a_password_is_set_asked_for_changed_and_removed(self):
        user, phone = bridge.someone()
        client = await self.log_in(phone)
        self.assertFalse(bridge.admin("GET", f"/users/{user}/account")["hasPassword"])
        self.assertTrue(await client.edit_2fa(new_password="one", hint="a number"))
        self.assertTrue(bridge.admin("GET", f"/users/{user}/account")["hasPassword"])
        with self.assertRaises(errors.PasswordHashInvalidError):
            await client.edit_2fa(current_password="wrong", new_password="two")
        other = await self.client()
        await other.send_code_request(phone)
        with self.assertRaises(errors.SessionPasswordNeededError):
            await other.sign_in(phone, bridge.code(phone))
        self.assertFalse(await other.is_user_authorized())
        self.assertEqual((await other(functions.account.GetPasswordRequest())).hint, "a number")
        with self.assertRaises(errors.PasswordHashInvalidError):
            await other.sign_in(password="two")
        self.assertEqual((await other.sign_in(password="one")).phone, phone)
        self.assertTrue(await client.edit_2fa(current_password="one", new_password="two"))
        self.assertTrue(await client.edit_2fa(current_password="two"))
        self.assertFalse((await client(functions.account.GetPasswordRequest())).has_password)
        await self.log_in(phone)

    async def test_a_forgotten_password_is_taken_away_by_an_operator(self):
        user, phone = bridge.someone()
        client = await self.log_in(phone)
        await client.edit_2fa(new_password="forgotten")
        with self.assertRaises(errors.PasswordRecoveryNaError):
            await client(functions.auth.RequestPasswordRecoveryRequest())
        self.assertFalse(bridge.admin("DELETE", f"/users/{user}/password")["hasPassword"])
        await self.log_in(phone)

    async def test_passwords_cannot_be_guessed_without_end(self):
        _, phone = bridge.someone()
        await (await self.log_in(phone)).edit_2fa(new_password="one")
        client = await self.client()
        client.flood_sleep_threshold = 0
        await client.send_code_request(phone)
        with self.assertRaises(errors.SessionPasswordNeededError):
            await client.sign_in(phone, bridge.code(phone))
        with self.assertRaises(errors.FloodWaitError):
            for number in range(20):
                with self.assertRaises(errors.PasswordHashInvalidError):
                    await client.sign_in(password=f"guess {number}")

    async def test_a_qr_code(self):
        _, phone = bridge.someone()
        client, other = await self.log_in(phone), await self.client()
        shown = await other.qr_login()
        accepted = await client(functions.auth.AcceptLoginTokenRequest(shown.token))
        self.assertEqual(accepted.device_model, "Interop")
        self.assertEqual((await shown.wait(telegram.SECONDS_MAX)).phone, phone)
        self.assertTrue(await other.is_user_authorized())

    async def test_a_qr_code_of_somebody_with_a_password(self):
        _, phone = bridge.someone()
        client, other = await self.log_in(phone), await self.client()
        await client.edit_2fa(new_password="one")
        shown = await other.qr_login()
        self.assertTrue((await client(functions.auth.AcceptLoginTokenRequest(shown.token))).password_pending)
        with self.assertRaises(errors.SessionPasswordNeededError):
            await shown.wait(telegram.SECONDS_MAX)
        self.assertEqual((await other.sign_in(password="one")).phone, phone)

    async def test_a_login_is_carried_to_another_data_centre(self):
        _, phone = bridge.someone()
        client, other = await self.log_in(phone), await self.client()
        carried = await client(functions.auth.ExportAuthorizationRequest(4))
        await other(functions.auth.ImportAuthorizationRequest(carried.id, carried.bytes))
        self.assertEqual((await other.get_me()).id, carried.id)


class Kurigram(unittest.IsolatedAsyncioTestCase):
    async def client(self, name):
        client = bridge.kurigram(name)
        await client.connect()
        self.addAsyncCleanup(client.disconnect)
        return client

    async def test_a_password_is_set_asked_for_changed_and_removed(self):
        user, phone = bridge.someone()
        client = await self.client(user)
        sent = await client.send_code(phone)
        await client.sign_in(phone, sent.phone_code_hash, bridge.code(phone))
        self.assertTrue(await client.enable_cloud_password("one", hint="a number"))
        other = await self.client(user + "2")
        sent = await other.send_code(phone)
        with self.assertRaises(pyrogram_errors.SessionPasswordNeeded):
            await other.sign_in(phone, sent.phone_code_hash, bridge.code(phone))
        self.assertEqual(await other.get_password_hint(), "a number")
        with self.assertRaises(pyrogram_errors.PasswordHashInvalid):
            await other.check_password("two")
        self.assertEqual((await other.check_password("one")).phone_number, phone)
        self.assertTrue(await client.change_cloud_password("one", "two"))
        self.assertTrue(await client.remove_cloud_password("two"))
        self.assertFalse(bridge.admin("GET", f"/users/{user}/account")["hasPassword"])


class TDLib(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.package = tempfile.TemporaryDirectory(prefix="echoim-tdlib-")
        cls.addClassCleanup(cls.package.cleanup)
        cls.library = tdlib.Library(bridge.pem, cls.package.name)
        cls.addClassCleanup(cls.library.close)
        cls.relay = tdlib.Relay(bridge.ports["mtproto"])
        cls.addClassCleanup(cls.relay.close)

    def client(self, **options):
        folder = tempfile.TemporaryDirectory(prefix="echoim-tdlib-")
        self.addCleanup(folder.cleanup)
        client = tdlib.Client(self.library, self.relay, folder.name, bridge.api_id, bridge.api_hash, **options)
        self.addCleanup(client.close)
        return client

    def someone(self, **options):
        user, phone = bridge.someone()
        client = self.client(**options)
        client.log_in("+" + phone, lambda: bridge.code(phone))
        client.user, client.phone = user, phone
        return client

    def set_password(self, client, old, new, hint=""):
        return client.ask(
            "setPassword", old_password=old, new_password=new, new_hint=hint, set_recovery_email_address=False,
            new_recovery_email_address="")

    def test_a_password_is_set_asked_for_changed_and_removed(self):
        for options in ({}, {"use_pfs": True}):
            with self.subTest(**options):
                client = self.someone(**options)
                state = self.set_password(client, "", "one", "a number")
                self.assertEqual((state["has_password"], state["password_hint"]), (True, "a number"))
                other = self.client(**options)
                other.wait_for_state("authorizationStateWaitPhoneNumber")
                other.ask("setAuthenticationPhoneNumber", phone_number="+" + client.phone)
                other.wait_for_state("authorizationStateWaitCode")
                other.ask("checkAuthenticationCode", code=bridge.code(client.phone))
                other.wait_for_state("authorizationStateWaitPassword")
                with self.assertRaisesRegex(tdlib.Failure, "PASSWORD_HASH_INVALID"):
                    other.ask("checkAuthenticationPassword", password="two")
                other.ask("checkAuthenticationPassword", password="one")
                other.wait_for_state("authorizationStateReady")
                self.assertTrue(self.set_password(client, "one", "two")["has_password"])
                with self.assertRaisesRegex(tdlib.Failure, "PASSWORD_HASH_INVALID"):
                    self.set_password(client, "one", "three")
                self.assertFalse(self.set_password(client, "two", "")["has_password"])

    def test_a_qr_code(self):
        for options in ({}, {"use_pfs": True}):
            with self.subTest(**options):
                client, other = self.someone(), self.client(**options)
                self.show_code(client, other)
                other.wait_for_state("authorizationStateReady")
                self.assertEqual(other.ask("getMe")["id"], client.ask("getMe")["id"])
                self.assertEqual(len(client.ask("getActiveSessions")["sessions"]), 2)

    def test_a_qr_code_of_somebody_with_a_password(self):
        client, other = self.someone(), self.client()
        self.set_password(client, "", "one")
        self.show_code(client, other)
        other.wait_for_state("authorizationStateWaitPassword")
        other.ask("checkAuthenticationPassword", password="one")
        other.wait_for_state("authorizationStateReady")

    def show_code(self, client, other):
        other.wait_for_state("authorizationStateWaitPhoneNumber")
        other.ask("requestQrCodeAuthentication", other_user_ids=[])
        shown = other.wait_for(
            "updateAuthorizationState",
            lambda update: update["authorization_state"]["@type"] == "authorizationStateWaitOtherDeviceConfirmation")
        client.ask("confirmQrCodeAuthentication", link=shown["authorization_state"]["link"])


def main(program, *names):
    global bridge
    bridge = telegram.bridge = Bridge(program)
    try:
        passed = unittest.main(module=__name__, argv=[sys.argv[0], *names], exit=False, verbosity=2).result.wasSuccessful()
    finally:
        status = bridge.stop()
    if status != 0:
        print(f"the server ended with {status}")
    return 0 if passed and status == 0 else 1


if __name__ == "__main__":
    status = main(*sys.argv[1:])
    sys.stdout.flush()
    # TDLib's threads outlive it, and are not to be waited for.
    os._exit(status)
