"""TDLib as users use it: two people who talk to each other, in private and in a group, and come back later.

Usage: telegram_tdlib.py ECHOIM [TEST…]. Ends with 1 if anything fails.
"""

import os
import sys
import tempfile
import time
import unittest

import tdlib
from telegram import Bridge


def text(content):
    return {"@type": "inputMessageText", "text": {"@type": "formattedText", "text": content}}


def said(message):
    return message["content"]["text"]["text"]


class TDLib(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.package = tempfile.TemporaryDirectory(prefix="echoim-tdlib-")
        cls.addClassCleanup(cls.package.cleanup)
        cls.library = tdlib.Library(bridge.pem, cls.package.name)
        cls.addClassCleanup(cls.library.close)
        cls.relay = tdlib.Relay(bridge.ports["mtproto"])
        cls.addClassCleanup(cls.relay.close)

    def client(self, folder=None, **options):
        if folder is None:
            folder = tempfile.TemporaryDirectory(prefix="echoim-tdlib-")
            self.addCleanup(folder.cleanup)
            folder = folder.name
        client = tdlib.Client(self.library, self.relay, folder, bridge.api_id, bridge.api_hash, **options)
        self.addCleanup(client.close)
        client.folder = folder
        return client

    def someone(self, **options):
        user, phone = bridge.someone()
        client = self.client(**options)
        client.log_in("+" + phone, lambda: bridge.code(phone))
        client.user, client.phone = user, phone
        client.me = client.ask("getMe")["id"]
        return client

    def chat(self, client, other):
        """The private chat with somebody, found by the name that the app knows them by."""
        return client.ask("searchPublicChat", username=other.user)["id"]

    def send(self, client, chat, content):
        sending = client.ask("sendMessage", chat_id=chat, input_message_content=text(content))
        return self.is_sent(client, sending)

    def is_sent(self, client, sending):
        """What became of a message that is being sent; chats number these apart."""
        return client.wait_for(
            "updateMessageSendSucceeded", lambda update: update["old_message_id"] == sending["id"]
            and update["message"]["chat_id"] == sending["chat_id"])["message"]

    def hears(self, client, content, chat=None):
        found = client.wait_for(
            "updateNewMessage", lambda update: update["message"]["content"]["@type"] == "messageText"
            and said(update["message"]) == content)["message"]
        if chat is not None:
            self.assertEqual(found["chat_id"], chat)
        return found

    def history(self, client, chat, count):
        """The newest messages, oldest first; TDLib may need several calls to have them."""
        texts, start = [], 0
        while len(texts) < count:
            some = client.ask("getChatHistory", chat_id=chat, from_message_id=start, offset=0, limit=count)["messages"]
            if not some:
                break
            texts += [said(message) for message in some if message["content"]["@type"] == "messageText"]
            start = some[-1]["id"]
        return texts[:count][::-1]

    def test_two_people_talk(self):
        ann, ben = self.someone(), self.someone()
        to_ben = self.chat(ann, ben)
        self.send(ann, to_ben, "one")
        heard = self.hears(ben, "one", chat=ann.me)
        self.assertFalse(heard["is_outgoing"])
        self.send(ben, heard["chat_id"], "two")
        self.hears(ann, "two", chat=to_ben)
        self.assertEqual(self.history(ann, to_ben, 2), ["one", "two"])
        self.assertEqual(self.history(ben, ann.me, 2), ["one", "two"])

    def test_reading_is_told(self):
        ann, ben = self.someone(), self.someone()
        to_ben = self.chat(ann, ben)
        sent = self.send(ann, to_ben, "read me")
        heard = self.hears(ben, "read me")
        ben.wait_for("updateChatReadInbox", lambda update: update["unread_count"] == 1)
        ben.ask("openChat", chat_id=ann.me)
        ben.ask("viewMessages", chat_id=ann.me, message_ids=[heard["id"]], force_read=True)
        ann.wait_for("updateChatReadOutbox", lambda update: update["last_read_outbox_message_id"] == sent["id"])
        ben.wait_for("updateChatReadInbox", lambda update: update["unread_count"] == 0)

    def test_messages_are_edited_and_deleted(self):
        ann, ben = self.someone(), self.someone()
        to_ben = self.chat(ann, ben)
        first, second = self.send(ann, to_ben, "first"), self.send(ann, to_ben, "second")
        self.hears(ben, "second")
        ann.ask("editMessageText", chat_id=to_ben, message_id=first["id"], input_message_content=text("better"))
        ben.wait_for(
            "updateMessageContent", lambda update: update["new_content"].get("text", {}).get("text") == "better")
        ann.ask("deleteMessages", chat_id=to_ben, message_ids=[second["id"]], revoke=True)
        ben.wait_for("updateDeleteMessages", lambda update: update["is_permanent"])
        self.assertEqual(self.history(ben, ann.me, 1), ["better"])

    def test_a_group(self):
        ann, ben = self.someone(), self.someone()
        self.chat(ann, ben)
        group = ann.ask("createNewSupergroupChat", title="Walkers", is_channel=False)["id"]
        ann.ask("addChatMember", chat_id=group, user_id=ben.me)
        self.send(ann, group, "to all")
        self.hears(ben, "to all", chat=group)
        self.send(ben, group, "from ben")
        self.hears(ann, "from ben", chat=group)
        self.assertEqual(self.history(ben, group, 2), ["to all", "from ben"])

    def test_messages_are_sent_on_and_kept(self):
        ann, ben = self.someone(), self.someone()
        to_ben = self.chat(ann, ben)
        first = self.send(ann, to_ben, "send me on")
        saved = ann.ask("createPrivateChat", user_id=ann.me, force=False)["id"]
        note = self.send(ann, saved, "a note")
        sending = ann.ask(
            "forwardMessages", chat_id=saved, from_chat_id=to_ben, message_ids=[first["id"]], send_copy=False,
            remove_caption=False)["messages"][0]
        kept = self.is_sent(ann, sending)
        self.assertEqual(kept["forward_info"]["origin"]["sender_user_id"], ann.me)
        self.assertEqual(self.history(ann, saved, 2), ["a note", "send me on"])
        self.assertEqual(ann.ask("getChat", chat_id=saved)["unread_count"], 0)
        sending = ann.ask(
            "forwardMessages", chat_id=to_ben, from_chat_id=saved, message_ids=[note["id"]], send_copy=False,
            remove_caption=False)["messages"][0]
        self.is_sent(ann, sending)
        heard = self.hears(ben, "a note", chat=ann.me)
        self.assertEqual(heard["forward_info"]["origin"]["sender_user_id"], ann.me)

    def test_messages_are_pinned(self):
        ann, ben = self.someone(), self.someone()
        to_ben = self.chat(ann, ben)
        sent = self.send(ann, to_ben, "pin me")
        heard = self.hears(ben, "pin me")
        ann.ask("pinChatMessage", chat_id=to_ben, message_id=sent["id"], disable_notification=False, only_for_self=False)
        ben.wait_for(
            "updateMessageIsPinned", lambda update: update["is_pinned"] and update["message_id"] == heard["id"])
        ben.wait_for(
            "updateNewMessage", lambda update: update["message"]["content"]["@type"] == "messagePinMessage"
            and update["message"]["content"]["message_id"] == heard["id"])
        self.assertEqual(ben.ask("getChatPinnedMessage", chat_id=ann.me)["id"], heard["id"])
        ben.ask("unpinAllChatMessages", chat_id=ann.me)
        ann.wait_for("updateMessageIsPinned", lambda update: not update["is_pinned"])
        self.send(ann, to_ben, "and on")
        self.hears(ben, "and on")

    def test_drafts_and_quiet_chats(self):
        ann, ben = self.someone(), self.someone()
        to_ben = self.chat(ann, ben)
        self.send(ann, to_ben, "hello")
        words = {"@type": "formattedText", "text": "hel"}
        draft = {"@type": "draftMessage", "content": {"@type": "draftMessageContentText", "text": words}}
        ann.ask("setChatDraftMessage", chat_id=to_ben, draft_message=draft)
        ann.ask("setChatNotificationSettings", chat_id=to_ben, notification_settings={
            "@type": "chatNotificationSettings", "use_default_mute_for": False, "mute_for": 2**31 - 1,
            "use_default_sound": True, "use_default_show_preview": True, "use_default_mute_stories": True,
            "use_default_story_sound": True, "use_default_show_story_poster": True,
            "use_default_disable_pinned_message_notifications": True, "use_default_disable_mention_notifications": True})
        # Somebody who comes anew finds both.
        again = self.client()
        again.log_in("+" + ann.phone, lambda: bridge.code(ann.phone))
        again.ask("loadChats", limit=10)
        # TDLib tells of a draft a second after it was last changed.
        for _ in range(50):
            found = again.ask("getChat", chat_id=to_ben)
            if "draft_message" in found:
                break
            time.sleep(0.1)
        self.assertEqual(found["draft_message"]["content"]["text"]["text"], "hel")
        self.assertGreater(found["notification_settings"]["mute_for"], 366 * 86400)

    def test_what_was_missed_comes_later(self):
        ann, ben = self.someone(), self.someone()
        to_ben = self.chat(ann, ben)
        self.send(ann, to_ben, "before")
        self.hears(ben, "before")
        ben.close()
        for number in range(3):
            self.send(ann, to_ben, f"missed {number}")
        again = self.client(ben.folder)
        again.wait_for_state("authorizationStateReady")
        for number in range(3):
            self.hears(again, f"missed {number}")
        self.assertEqual(self.history(again, ann.me, 4), ["before", "missed 0", "missed 1", "missed 2"])

    def test_connections_that_break_lose_nothing(self):
        ann, ben = self.someone(), self.someone()
        to_ben = self.chat(ann, ben)
        for number in range(6):
            if number % 2:
                self.relay.cut()
            self.send(ann, to_ben, f"number {number}")
        for number in range(6):
            self.hears(ben, f"number {number}")
        self.assertEqual(self.history(ben, ann.me, 6), [f"number {number}" for number in range(6)])

    def test_temporary_keys(self):
        ann, ben = self.someone(use_pfs=True), self.someone()
        self.send(ann, self.chat(ann, ben), "sealed twice")
        self.hears(ben, "sealed twice")

    def test_log_out(self):
        ann = self.someone()
        ann.ask("logOut")
        ann.wait_for_state("authorizationStateClosed")


def main(program, *names):
    global bridge
    bridge = Bridge(program)
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
