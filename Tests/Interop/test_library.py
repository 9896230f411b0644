"""The PyPI package `rongcloud` 2.0.1, untouched but for the host it asks."""

import json
import unittest

from rongcloud import RongCloud
from server import KEY, SECRET

server = None


class TheVendorsLibrary(unittest.TestCase):
    def setUp(self):
        self.app = RongCloud(KEY, SECRET)
        for part in vars(self.app).values():
            part.api_host = f"http://127.0.0.1:{server.port}"

    def passes(self, answer):
        self.assertEqual(answer.result["code"], 200, answer.result)
        return answer.result

    def someone(self, name="somebody"):
        user = server.someone()
        self.passes(self.app.User.getToken(userId=user, name=name, portraitUri="http://example.com/a.png"))
        return user

    def test_registers_users_and_tells_of_them(self):
        user = server.someone()
        answer = self.passes(self.app.User.getToken(userId=user, name="忘情水", portraitUri="http://example.com/a.png"))
        self.assertEqual(answer["userId"], user)
        self.assertTrue(answer["token"])
        self.passes(self.app.User.refresh(userId=user, name="ann", portraitUri="http://example.com/b.png"))
        self.assertEqual(self.passes(self.app.User.checkOnline(userId=user))["status"], "0")

    def test_publishes_messages(self):
        ann, bob = self.someone(), self.someone()
        text = json.dumps({"content": "你好 & 100% = hello", "extra": "x"})
        self.passes(self.app.Message.publishPrivate(
            fromUserId=ann, toUserId=[bob, self.someone()], objectName="RC:TxtMsg", content=text, pushContent="p",
            pushData='{"a":1}', count="4", verifyBlacklist="0", isPersisted="0", isCounted="0", isIncludeSender="0"))
        self.passes(self.app.Message.PublishSystem(
            fromUserId=ann, toUserId=[bob], objectName="RC:TxtMsg", content=text, pushContent="p", pushData="{}",
            isPersisted="0", isCounted="0"))

    def test_keeps_groups(self):
        ann, bob, group = self.someone(), self.someone(), server.someone()
        self.passes(self.app.Group.create(userId=[ann, bob], groupId=group, groupName="群"))
        self.passes(self.app.Group.join(userId=[self.someone()], groupId=group, groupName="群"))
        members = self.passes(self.app.Group.queryUser(groupId=group))["users"]
        self.assertEqual(len(members), 3)
        self.passes(self.app.Group.refresh(groupId=group, groupName="another name"))
        self.passes(self.app.Message.publishGroup(
            fromUserId=ann, toGroupId=[group], objectName="RC:TxtMsg", content='{"content":"hello"}', pushContent="p",
            pushData="{}", isPersisted="1", isCounted="1", isIncludeSender="0"))
        self.passes(self.app.Group.quit(userId=[bob], groupId=group))
        self.assertNotIn(bob, json.dumps(self.passes(self.app.Group.queryUser(groupId=group))))
        self.passes(self.app.Group.dismiss(userId=ann, groupId=group))

    def test_blocks_users_and_keeps_their_blacklists(self):
        ann, bob = self.someone(), self.someone()
        self.passes(self.app.User.block(userId=ann, minute="10"))
        blocked = self.passes(self.app.User.queryBlock())["users"]
        until = next(one["blockEndTime"] for one in blocked if one["userId"] == ann)
        self.assertRegex(until, r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$")
        self.passes(self.app.User.unBlock(userId=ann))
        self.assertNotIn(ann, [one["userId"] for one in self.passes(self.app.User.queryBlock())["users"]])
        self.passes(self.app.User.addBlacklist(userId=ann, blackUserId=bob))
        self.assertEqual(self.passes(self.app.User.queryBlacklist(userId=ann))["users"], [bob])
        self.passes(self.app.User.removeBlacklist(userId=ann, blackUserId=bob))
        self.assertEqual(self.passes(self.app.User.queryBlacklist(userId=ann))["users"], [])

    def test_tags_users(self):
        self.passes(self.app.Push.setUserPushTag({"userId": self.someone(), "tags": ["bj", "男"]}))

    def test_mutes_members_and_syncs_groups(self):
        ann, group = self.someone(), server.someone()
        self.passes(self.app.Group.sync(userId=ann, groupInfo=[(group, "群"), (server.someone(), "another")]))
        self.assertEqual(self.passes(self.app.Group.queryUser(groupId=group))["users"], [{"id": ann}])
        self.passes(self.app.Group.addGagUser(userId=ann, groupId=group, minute="1"))
        muted = self.passes(self.app.Group.lisGagUser(groupId=group))["users"]
        self.assertEqual([(one["userId"], type(one["time"])) for one in muted], [(ann, str)])
        self.passes(self.app.Group.rollBackGagUser(userId=[ann], groupId=group))
        self.assertEqual(self.passes(self.app.Group.lisGagUser(groupId=group))["users"], [])

    def test_keeps_chatrooms(self):
        ann, room = self.someone(), server.someone()
        rooms = self.app.Chatroom
        self.passes(rooms.create(chatRoomInfo=[(room, "聊天室"), (server.someone(), "another")]))
        self.passes(rooms.join(userId=[ann, self.someone()], chatroomId=room))
        shown = self.passes(rooms.query(chatroomId=[room]))["chatRooms"][0]
        self.assertEqual((shown["chrmId"], shown["name"]), (room, "聊天室"))
        self.assertRegex(shown["time"], r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$")
        members = self.passes(rooms.queryUser(chatroomId=room, count="500", order="2"))
        self.assertEqual((members["total"], len(members["users"])), (2, 2))
        self.passes(rooms.stopDistributionMessage(chatroomId=room))
        self.passes(rooms.resumeDistributionMessage(chatroomId=room))
        sent = self.passes(self.app.Message.publishChatroom(
            fromUserId=ann, toChatroomId=[room], objectName="RC:TxtMsg", content='{"content":"hello"}'))
        self.assertEqual([one["chatroomId"] for one in sent["messageUIDs"]], [room])
        self.passes(rooms.addGagUser(userId=ann, chatroomId=room, minute="1"))
        muted = self.passes(rooms.ListGagUser(chatroomId=room))["users"]
        self.assertEqual([(one["userId"], type(one["time"])) for one in muted], [(ann, str)])
        self.passes(rooms.rollbackGagUser(userId=ann, chatroomId=room))
        self.passes(rooms.addBlockUser(userId=ann, chatroomId=room, minute="1"))
        self.assertEqual([one["userId"] for one in self.passes(rooms.getListBlockUser(chatroomId=room))["users"]], [ann])
        self.passes(rooms.rollbackBlockUser(userId=ann, chatroomId=room))
        self.passes(rooms.addPriority(objectName=["RC:VcMsg", "RC:ImgTextMsg"]))
        self.passes(rooms.addWhiteListUser(chatroomId=room, userId=[ann]))
        self.passes(rooms.destroy(chatroomId=[room]))
        self.assertEqual(self.passes(rooms.query(chatroomId=[room]))["chatRooms"], [])
