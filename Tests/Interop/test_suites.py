"""What the suites of the vendor's Go, Java, PHP, Node and Python libraries are known to send, and must be answered."""

import hashlib
import json
import time
import uuid

import asking
from asking import Asking
from server import SECRET

CLOCK = r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$"


def now():
    return int(time.time() * 1000)


class TheGoLibrary(Asking):
    """Percent-encodes everything, joins lists with commas, writes numbers as texts, and decodes strictly."""

    def ask(self, *request, headers={}, **more):
        return super().ask(*request, headers=headers | {
            "Nonce": "5577006791947779410", "Timestamp": "1795219715", "X-Request-Id": str(uuid.uuid4()),
            "Accept-Encoding": "gzip",
            "Signature": hashlib.sha1((SECRET + "5577006791947779410" + "1795219715").encode()).hexdigest()}, **more)

    def test_ends_accounts_named_in_one_text_and_lists_them_under_two_slashes(self):
        users = [self.someone(), self.someone()]
        answer = self.form("/user/deactivate.json", "userId=" + "%2C".join(users))
        self.assertIsInstance(answer["operateId"], str)
        listed = self.form("//user/deactivate/query.json", "pageNo=1&pageSize=50")["users"]
        self.assertLessEqual(set(users), set(listed))
        self.form("/user/reactivate.json", "userId=" + "%2C".join(users))
        listed = self.form("//user/deactivate/query.json", "pageNo=1&pageSize=50")["users"]
        self.assertFalse(set(users) & set(listed))

    def test_decodes_strictly(self):
        user = self.someone()
        self.assertEqual(self.form("/user/checkOnline.json", f"userId={user}")["status"], "0")
        self.assertRegex(self.form("/user/info.json", f"userId={user}")["createTime"], CLOCK)
        self.form("/user/blockPushPeriod/set.json", f"userId={user}&startTime=23%3A59%3A59&period=600&level=1")
        told = self.form("/user/blockPushPeriod/get.json", f"userId={user}")
        for shape in (told, told["data"]):
            self.assertEqual((shape["startTime"], shape["period"], shape["unPushLevel"]), ("23:59:59", 600, 1))
        self.form("/user/chat/fb/set.json", f"userId={user}&state=1&type=PERSON")
        muted = self.form("/user/chat/fb/querylist.json", "num=200&offset=0&type=PERSON")
        self.assertIs(type(muted["total"]), int)
        self.assertIn(user, muted["users"])
        self.form("/user/chat/fb/set.json", f"userId={user}&state=0&type=PERSON")

    def test_names_contacts_with_capitals(self):
        user, friend = self.someone(), self.someone()
        remarks = "%5B%7B%22Id%22%3A%22" + friend + "%22%2C%22Remark%22%3A%22dear%22%7D%5D"
        self.form("/user/remarks/set.json", f"userId={user}&remarks={remarks}")
        told = self.form("/user/remarks/get.json", f"userId={user}&page=1&size=50")
        self.assertEqual((told["total"], told["users"]), (1, [{"id": friend, "remark": "dear"}]))

    def test_asks_history_with_the_bounds_turned_round_and_numbers_as_texts(self):
        ann, bob = self.someone(), self.someone()
        sent = self.form("/message/private/publish.json", f"fromUserId={ann}&toUserId={bob}&objectName=RC%3ATxtMsg"
                         "&content=%7B%22content%22%3A%22a%22%7D&isPersisted=1&isIncludeSender=1&busChannel=&expansion=true"
                         "&extraContent=%7B%22k%22%3A%22v%22%7D&msgRandom=7&disableUpdateLastMsg=false&needReadReceipt=1")
        items = self.json("/v3/message/private/query.json", {
            "userId": ann, "targetId": bob, "startTime": str(now() + 60_000), "endTime": str(now() - 60_000),
            "pageSize": "10", "includeStart": "true"})["data"]
        self.assertEqual([item["messageUID"] for item in items], [one["messageUID"] for one in sent["messageUIDs"]])
        types = {"targetId": str, "fromUserId": str, "messageUID": str, "msgTime": int, "objectName": str, "content": str,
                 "expansion": bool, "extraContent": str}
        self.assertEqual({name: type(items[0][name]) for name in types}, types)

    def test_syncs_groups_with_encoded_brackets(self):
        user, group = self.someone(), asking.server.someone()
        self.form("/group/sync.json", f"userId={user}&group%5B{group}%5D=%E7%BE%A4")
        self.assertEqual(self.form("/user/group/query.json", f"userId={user}")["groups"], [{"id": group, "name": "群"}])

    def test_recalls_a_broadcast_as_a_command(self):
        content = "%7B%22content%22%3A%22to%20all%22%7D"
        sent = self.form("/message/broadcast.json", f"fromUserId={self.someone()}&objectName=RC%3ATxtMsg&content={content}")
        command = json.dumps({"messageUId": sent["messageUID"], "conversationType": 6, "isAdmin": 0, "isDelete": 0})
        self.form("/message/broadcast.json", f"fromUserId={asking.server.someone()}&objectName=RC:RcCmd&content={command}")

    def test_tags_a_conversation_and_pins_it(self):
        user, peer = self.someone(), self.someone()
        self.form("/message/private/publish.json",
                  f"fromUserId={peer}&toUserId={user}&objectName=RC%3ATxtMsg&content=%7B%7D")
        self.form("/conversation/top/set.json", f"userId={user}&conversationType=1&targetId={peer}&setTop=true")
        self.form("/conversation/message/history/clean.json",
                  f"conversationType=1&fromUserId={user}&targetId={peer}&msgTimestamp={now()}")


class TheJavaLibrary(Asking):
    """Writes JSON, spaces and commas into forms as they are, and real numbers into JSON."""

    def ask(self, *request, headers={}, **more):
        nonce, stamp = "16991.800501460875", str(int(time.time()))
        return super().ask(*request, headers=headers | {
            "Nonce": nonce, "Timestamp": stamp, "X-Request-ID": uuid.uuid4().hex, "Connection": "close",
            "Signature": hashlib.sha1((SECRET + nonce + stamp).encode()).hexdigest()}, **more)

    def test_keeps_bots(self):
        bot = asking.server.someone()
        hook = {"enabled": True, "type": "webhook", "callbackUrl": "https://app.example.com/bot", "objectNames": [],
                "events": [], "stream": False, "handleResponse": False, "auth": {"apiKey": "k"},
                "waitForInputCompletion": False, "gentleResponse": False}
        self.json("/v3/bot/create.json", {"userId": bot, "name": "Bot", "type": "shop", "profileUrl": "",
                                          "metadata": {"a": 1}, "integrations": [hook]})
        self.json("/v3/bot/integration/create.json", {"userId": bot} | hook | {"type": "second"})
        self.json("/v3/bot/integration/update.json", {"userId": bot, "type": "second", "enabled": False})
        self.json("/v3/bot/integration/delete.json", {"userId": bot, "type": "webhook"})
        told = self.json("/v3/bot/get.json", {"userIds": [bot]})["bots"][0]
        self.assertEqual((told["name"], told["metadata"], type(told["createdAt"])), ("Bot", {"a": 1}, int))
        self.assertEqual([(one["type"], one["enabled"]) for one in told["integrations"]], [("second", False)])
        listed = self.json("/v3/bot/query.json", {"page": 1, "pageSize": 100, "includeIntegration": True})
        self.assertIn(bot, [one["userId"] for one in listed["bots"]])
        self.assertEqual((type(listed["total"]), listed["hasNext"]), (int, False))
        self.json("/v3/bot/delete.json", {"userId": bot})
        self.assertEqual(self.json("/v3/bot/get.json", {"userIds": [bot]})["bots"], [])

    def test_asks_with_a_body_that_is_empty(self):
        user = self.someone()
        self.json("/user/conversation/tag/set.json", {"userId": user, "tags": [{"tagId": "t1", "tagName": "work"}]})
        told = self.passes("GET", f"/user/conversation/tag/get.json?userId={user}", b"",
                           "application/x-www-form-urlencoded", headers={"Content-Length": "0"})
        self.assertEqual([tag["tagName"] for tag in told["data"]["tags"]], ["work"])
        self.assertIs(type(told["data"]["tags"][0]["createTime"]), int)

    def test_joins_names_with_commas_that_are_not_encoded(self):
        users = [self.someone(), self.someone()]
        self.form("/user/deactivate.json", "userId=" + ",".join(users))
        self.form("/user/reactivate.json", "userId=" + ",".join(users))
        self.form("/user/activate.json", f"userId={users[0]}")
        self.form("/user/delusers.json", "userId=" + ",".join(users))
        self.fails(400, 1002, "POST", "/user/info.json", f"userId={users[0]}")

    def test_writes_json_and_spaces_as_they_are(self):
        user, friend, group = self.someone(), self.someone(), asking.server.someone()
        self.form("/user/remarks/set.json", f'userId={user}&remarks=[{{"id":"{friend}","remark":"my friend"}}]')
        self.assertEqual(self.form("/user/remarks/get.json", f"userId={user}")["users"][0]["remark"], "my friend")
        self.form("/group/create.json", f"userId={user}&groupId={group}&groupName=A Group")
        self.form("/group/remarks/set.json", f"userId={user}&groupId={group}&remark=Group Alias")
        self.assertEqual(self.form("/group/remarks/get.json", f"userId={user}&groupId={group}")["remark"], "Group Alias")
        self.form("/sensitiveword/add.json", "word=badjava&replaceWord=***")
        words = self.form("/sensitiveword/list.json", "type=2")["words"]
        self.assertIn({"type": "0", "word": "badjava", "replaceWord": "***"}, words)
        self.form("/sensitiveword/delete.json", "word=badjava")

    def test_wants_1002_for_lists_without_users(self):
        for act in ("add", "remove"):
            self.fails(400, 1002, "POST", f"/user/whitelist/{act}.json", f"userId={self.someone()}")

    def test_reads_a_uid_for_each_receiver_of_every_kind_of_message(self):
        ann, bob, group = self.someone(), self.someone(), asking.server.someone()
        self.form("/group/create.json", f"userId={ann}&userId={bob}&groupId={group}&groupName=g&bindNotifyMsg=true"
                  f'&fromUserId={ann}&objectName=RC:GrpNtf&content={{"operation":"Create"}}&isIncludeSender=1')
        text = 'objectName=RC:TxtMsg&content={"content":"x"}'
        for path, to in (("private", f"toUserId={bob}"), ("group", f"toGroupId={group}"), ("system", f"toUserId={bob}")):
            answer = self.form(f"/message/{path}/publish.json", f"fromUserId={ann}&{to}&{text}")
            self.assertEqual(len(answer["messageUIDs"]), 1)
            self.assertRegex(answer["messageUIDs"][0]["messageUID"], r"^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$")

    def test_sends_templates_whose_push_data_is_one_text(self):
        ann, bob, eve = self.someone(), self.someone(), self.someone()
        for path in ("private", "system"):
            answer = self.json(f"/message/{path}/publish_template.json", {
                "fromUserId": ann, "objectName": "RC:TxtMsg", "content": json.dumps({"content": "{name}, score {score}"}),
                "toUserId": [bob, eve], "values": [{"{name}": "B", "{score}": "90"}, {"{name}": "E", "{score}": "95"}],
                "pushContent": ["{name} result", "{name} result"], "pushData": "d", "verifyBlacklist": 0,
                "contentAvailable": 0, "disablePush": False, "isCounted": 1})
            self.assertEqual([one["userId"] for one in answer["messageUIDs"]], [bob, eve])

    def test_modifies_recalls_and_expands_what_was_said(self):
        ann, bob = self.someone(), self.someone()
        sent = self.form("/message/private/publish.json", f"fromUserId={ann}&toUserId={bob}&objectName=RC:TxtMsg"
                         '&content={"content":"a"}&expansion=true&extraContent={"key1":"val1"}')
        uid = sent["messageUIDs"][0]["messageUID"]
        where = f"msgUID={uid}&userId={ann}&conversationType=1&targetId={bob}"
        self.form("/message/expansion/set.json", where + '&extraKeyVal={"key2":"val2"}&isSyncSender=0')
        told = self.form("/message/expansion/query.json", f"msgUID={uid}&pageNo=1")["extraContent"]
        self.assertEqual({key: item["v"] for key, item in told.items()}, {"key1": "val1", "key2": "val2"})
        self.assertIs(type(told["key2"]["ts"]), int)
        self.form("/message/expansion/delete.json", where + '&extraKey=["key1"]&isSyncSender=0')
        self.form("/message/private/modify.json",
                  f'fromUserId={ann}&targetId={bob}&msgUID={uid}&content={{"content":"b"}}')
        self.form("/message/recall.json", f"conversationType=1&fromUserId={ann}&targetId={bob}&messageUID={uid}"
                  f"&sentTime={now()}&isAdmin=0&isDelete=0&disablePush=false&extra=x")


class ThePHPLibrary(Asking):
    """Repeats keys, and sends what is empty too."""

    def test_sends_lists_and_empty_values(self):
        ann, bob, eve = self.someone(), self.someone(), self.someone()
        self.form("/user/blacklist/add.json", f"userId={ann}&blackUserId={bob}&blackUserId={eve}&member=")
        self.assertEqual(set(self.form("/user/blacklist/query.json", f"userId={ann}&pageToken=&size=")["users"]), {bob, eve})
        self.form("/user/deactivate.json", f"userId={bob}&userId={eve}")
        self.form("/user/reactivate.json", f"userId={bob}&userId={eve}")

    def test_wants_1002_for_a_notification_that_is_none(self):
        self.fails(400, 1002, "POST", "/push/user.json",
                   json.dumps({"userIds": [self.someone()], "notification": [True, True]}), "application/json")

    def test_asks_lists_of_whatever_there_is(self):
        group = asking.server.someone()
        self.form("/group/create.json", f"userId={self.someone()}&groupId={group}&groupName=g")
        self.form("/group/ban/add.json", f"groupId={group}")
        told = self.form("/group/ban/query.json", f"groupId={group}")["groupinfo"]
        self.assertEqual(told, [{"groupId": group, "stat": 1}])
        self.form("/group/ban/rollback.json", f"groupId={group}")
        for path in ("/group/ban/query.json", "/user/block/query.json"):
            self.form(path, "page=&size=")

    def test_says_what_passes_at_once(self):
        ann, bob, group = self.someone(), self.someone(), asking.server.someone()
        self.form("/group/create.json", f"userId={ann}&userId={bob}&groupId={group}&groupName=g")
        flags = "objectName=RC:TypSts&content={}&isPersisted=0&isCounted=0&verifyBlacklist=0&isIncludeSender=0"
        self.form("/statusmessage/private/publish.json", f"fromUserId={ann}&toUserId={bob}&{flags}")
        self.form("/statusmessage/group/publish.json", f"fromUserId={ann}&toGroupId={group}&{flags}")


class TheNodeLibrary(Asking):
    """Signs once for the life of a process, and leaks what its objects hold."""

    def ask(self, *request, headers={}, **more):
        return super().ask(*request, headers=headers | {
            "Nonce": "13597751", "Timestamp": "1795219719", "Connection": "close",
            "Signature": hashlib.sha1((SECRET + "13597751" + "1795219719").encode()).hexdigest()}, **more)

    def test_sends_what_nobody_asked_for(self):
        ann, bob = self.someone(), self.someone()
        self.form("/message/private/publish.json", f"fromUserId={ann}&toUserId={bob}&objectName=RC%3ATxtMsg"
                  f"&content=%7B%22content%22%3A%22x%22%7D&targetId={bob}&senderId={ann}&minute=undefined")
        self.form("/user/blacklist/add.json", f"userId={ann}&blackUserId={bob}&content=%5Bobject%20Object%5D")

    def test_wants_refusals_of_what_is_too_long_or_no_name(self):
        long = "x" * 65
        for path, form in (("/user/getToken.json", f"userId={long}&name=a&portraitUri=p"),
                           ("/user/getToken.json", f"userId={self.someone()}&name={long}&portraitUri=p"),
                           ("/user/refresh.json", f"userId={self.someone()}&name={long}"),
                           ("/user/blacklist/add.json", f"userId={self.someone()}&blackUserId={long}"),
                           ("/user/blacklist/remove.json", f"userId={long}&blackUserId=a")):
            status, answer = self.ask("POST", path, form)
            self.assertEqual((status, answer["code"] in (1002, 1005)), (400, True), (path, answer))

    def test_wants_refusals_of_words_that_are_none(self):
        self.fails(400, 1002, "POST", "/sensitiveword/add.json", "word=-&replaceWord=")
        many = "&".join(f"words=w{number}" for number in range(63))
        self.fails(400, 1005, "POST", "/sensitiveword/batch/delete.json", many)

    def test_asks_history_files_that_are_not_there(self):
        status, answer = self.ask("POST", "/message/history.json", "date=2018030210")
        self.assertIn((status, answer["code"]), ((200, 200), (404, 404)))

    def test_keeps_do_not_disturb_of_a_conversation(self):
        user, peer = self.someone(), self.someone()
        where = f"conversationType=1&requestId={user}&targetId={peer}"
        self.form("/conversation/notification/set.json", where + "&isMuted=1")
        told = self.form("/conversation/notification/get.json", where)
        self.assertIs(type(told["isMuted"]), int)
        self.assertNotEqual(told["isMuted"], 0)


class ThePythonLibrary(Asking):
    """Encodes nothing, writes booleans in its own way, and lets the body choose its header."""

    def test_writes_everything_as_it_is(self):
        ann, bob = self.someone("忘情水"), self.someone()
        push = '{"title":"标题","forceShowPushContent":0,"pushConfigs":[{"HW":{"channelId":"x"}}]}}'
        self.form("/message/private/publish.json", f'fromUserId={ann}&toUserId={bob}&objectName=RC:TxtMsg'
                  f'&content={{"content":"你好"}}&pushExt={push}&expansion=True&disablePush=True&isIncludeSender=1')
        self.form("/sensitiveword/add.json", "word=我们&replaceWord=**")
        self.assertIn("我们", [word["word"] for word in self.form("/sensitiveword/list.json")["words"]]
                      + [word["word"] for word in self.form("/sensitiveword/list.json", "type=0")["words"]])
        self.form("/sensitiveword/delete.json", "word=我们")

    def test_posts_nothing_at_all(self):
        self.form("/user/block/query.json", b"", headers={"Content-Length": "0", "Connection": "close"})
        self.form("/group/user/gag/list.json", b"")

    def test_blocks_several_users_at_once(self):
        users = [self.someone(), self.someone()]
        self.form("/user/block.json", f"userId={users[0]}&userId={users[1]}&minute=1")
        blocked = {one["userId"]: one["blockEndTime"] for one in self.form("/user/block/query.json")["users"]}
        for user in users:
            self.assertRegex(blocked[user], CLOCK)
        self.form("/user/unblock.json", f"userId={users[0]}&userId={users[1]}")

    def test_says_json_by_the_look_of_the_body(self):
        user = self.someone()
        for kind in ("application/json", "Application/JSON; Charset=UTF-8", "application/x-www-form-urlencoded"):
            self.passes("POST", "/user/tag/set.json", json.dumps({"userId": user, "tags": ["bj", "男"]}), kind)
        told = self.form("/user/tags/get.json", f"userIds={user}")
        self.assertEqual(told["result"], {user: ["bj", "男"]})
        self.json("/user/tag/batch/set.json", {"userIds": [user], "tags": []})
        self.assertEqual(self.form("/user/tags/get.json", f"userIds={user}")["result"].get(user, []), [])

    def test_pushes_to_tags_and_to_all(self):
        message = {"content": '{"content":"1111"}', "objectName": "RC:TxtMsg"}
        notification = {"alert": "this is a push", "ios": {"alert": "override"}, "android": {"extras": {"id": "1"}}}
        told = self.json("/push.json", {"platform": ["ios", "android"], "audience": {"tag": ["a"], "is_to_all": False},
                                        "notification": notification})
        self.assertIsInstance(told["id"], str)
        told = self.json("/push.json", {"platform": ["ios", "android"], "fromuserid": self.someone(),
                                        "audience": {"is_to_all": True}, "message": message, "notification": notification})
        self.assertIsInstance(told["messageUID"], str)


class TheSuitesOfChatrooms(Asking):
    """What the suites call of chatrooms, in the order that they do; encoded, raw and repeated by turns."""

    def setUp(self):
        self.room, self.user = asking.server.someone(), self.someone()
        self.form("/chatroom/create.json", f"chatroom%5B{self.room}%5D=%E8%81%8A&chatroom[{self.room}x]=raw name")

    def test_makes_rooms_with_all_that_they_can_have(self):
        room = asking.server.someone()
        self.form("/chatroom/create_new.json", f"chatroomId={room}&destroyType=1&destroyTime=60&isBan=false"
                  f"&whiteUserIds={self.user}&entryOwnerId={self.user}&entryInfo=%7B%22key1%22%3A%22value1%22%7D")
        told = self.form("/chatroom/get.json", f"chatroomId={room}")
        types = {"chatroomId": str, "createTime": int, "memberCount": int, "destroyType": int, "destroyTime": int}
        self.assertEqual({name: type(told[name]) for name in types}, types)
        self.form("/chatroom/destroy/set.json", f"chatroomId={room}&destroyType=0&destroyTime=120")
        entries = self.form("/chatroom/entry/query.json", f"chatroomId={room}")["keys"]
        self.assertEqual([(one["key"], one["value"], type(one["autoDelete"])) for one in entries], [("key1", "value1", str)])
        for entry in entries:
            self.assertRegex(entry["lastSetTime"], CLOCK)
        self.form("/chatroom/entry/batch/set.json",
                  f'chatroomId={room}&autoDelete=1&entryOwnerId={self.user}&entryInfo={{"k2":"v2"}}')
        self.form("/chatroom/entry/remove.json", f"chatroomId={room}&userId={self.user}&key=key1")
        self.form("/chatroom/destroy.json", f"chatroomId={room}&chatroomId={self.room}")

    def test_mutes_bans_and_protects(self):
        room, user = f"chatroomId={self.room}", f"userId={self.user}"
        self.assertEqual(self.form("/chatroom/ban/check.json", room)["status"], 0)
        self.form("/chatroom/ban/add.json", room + "&needNotify=false&extra=")
        self.assertIn(self.room, self.form("/chatroom/ban/query.json", "page=1&size=50")["chatroomIds"])
        self.form("/chatroom/ban/rollback.json", room)
        self.form("/chatroom/user/ban/add.json", user + "&minute=1&needNotify=True&extra=x")
        banned = {one["userId"]: one["time"] for one in self.form("/chatroom/user/ban/query.json")["users"]}
        self.assertRegex(banned[self.user], CLOCK)
        self.form("/chatroom/user/ban/remove.json", user)
        for path, shown in (("/chatroom/user/ban/whitelist", "userIds"), ("/chatroom/user/whitelist", "users")):
            self.form(path + "/add.json", f"{room}&{user}")
            self.assertEqual(self.form(path + "/query.json", room)[shown], [self.user])
            self.form(path + ("/rollback.json" if shown == "userIds" else "/remove.json"), f"{room}&{user}")
            self.assertEqual(self.form(path + "/query.json", room)[shown], [])

    def test_keeps_rooms_alive(self):
        self.fails(400, 1002, "POST", "/chatroom/keepalive/add.json", "minute=undefined")
        self.form("/chatroom/keepalive/add.json", f"chatroomId={self.room}")
        self.assertIn(self.room, self.form("/chatroom/keepalive/query.json")["chatroomIds"])
        self.form("/chatroom/keepalive/remove.json", f"chatroomId={self.room}")
        status, answer = self.ask("POST", "/chatroom/keepalive/remove.json", f"chatroomId={self.room}")
        self.assertEqual((status, answer["code"]), (200, 1015))

    def test_says_what_is_kept_and_what_may_be_lost(self):
        for path, given, shown in (("/chatroom/message/priority/{}.json", "objectName", "objectNames"),
                                   ("/chatroom/whitelist/{}.json", "objectnames", "whitlistMsgType")):
            self.form(path.format("add"), f"{given}=RC:VcMsg&{given}=RC:ImgTextMsg")
            self.assertLessEqual({"RC:VcMsg", "RC:ImgTextMsg"}, set(self.form(path.format("query"))[shown]))
            self.form(path.format("delete" if given == "objectnames" else "remove"), f"{given}=RC:VcMsg")

    def test_says_something_to_rooms_and_to_all_of_them(self):
        text = "objectName=RC:TxtMsg&content={\"content\":\"hello\"}"
        self.form("/chatroom/join.json", f"userId={self.user}&chatroomId={self.room}")
        sent = self.form("/message/chatroom/publish.json", f"fromUserId={self.user}&toChatroomId={self.room}&{text}&priority=1")
        self.assertEqual([one["chatroomId"] for one in sent["messageUIDs"]], [self.room])
        self.form("/message/chatroom/broadcast.json", f"fromUserId={self.user}&{text}")
        self.json("/v3/message/chatroom/query.json", {"userId": self.user, "targetId": self.room, "startTime": str(now()),
                                                      "endTime": str(now() - 60_000), "pageSize": "20"})


class TheSuitesOfHostedApps(Asking):
    """Profiles, friends and entrusted groups: lists joined with commas by Go, repeated by PHP; JSON inside of forms."""

    def setUp(self):
        self.skip_unless_served("/user/profile/set.json")
        self.ann, self.bob = self.someone(), self.someone()

    def test_keeps_profiles(self):
        self.form("/user/profile/set.json", f'userId={self.ann}&userProfile={{"name":"忘情水","gender":"1"}}'
                  '&userExtProfile={"ext_a":"b"}')
        for users in (f"{self.ann}%2C{self.bob}", f"{self.ann}&userId={self.bob}"):
            told = self.form("/user/profile/batch/query.json", f"userId={users}")["userList"]
            mine = next(one for one in told if one["userId"] == self.ann)
            self.assertEqual(json.loads(mine["userProfile"])["name"], "忘情水")
            self.assertEqual(json.loads(mine["userExtProfile"]), {"ext_a": "b"})
        self.assertIsInstance(self.form("/user/profile/query.json", "page=1&size=20&order=0")["userList"], list)
        self.form("/user/profile/clean.json", f"userId={self.ann},{self.bob}")

    def test_makes_friends(self):
        self.form("/friend/add.json", f"userId={self.ann}&targetId={self.bob}&optType=2&directionType=2&extra=hello you")
        status, answer = self.ask("POST", "/friend/add.json", f"userId={self.ann}&targetId={self.bob}&optType=2")
        self.assertEqual((status, answer["code"]), (200, 25460))
        self.form("/friend/profile/set.json",
                  f'userId={self.ann}&targetId={self.bob}&remarkName=dear&friendExtProfile={{"ext_k":"v"}}')
        told = self.form("/friend/get.json", f"userId={self.ann}&pageToken=&size=50&order=0&directionType=2")
        self.assertEqual([(one["userId"], one["remarkName"], type(one["time"])) for one in told["friendList"]],
                         [(self.bob, "dear", int)])
        checked = self.form("/friend/check.json", f"userId={self.ann}&targetIds={self.bob}%2Cnobody&directionType=2")
        self.assertEqual([(one["userId"], one["result"]) for one in checked["results"]], [(self.bob, 1), ("nobody", 2)])
        self.form("/friend/permission/set.json", f"userIds={self.ann}%2C{self.bob}&permissionType=1")
        told = self.form("/friend/permission/get.json", f"userIds={self.ann}&userIds={self.bob}")["permissionSettings"]
        self.assertEqual({one["userId"]: one["type"] for one in told}, {self.ann: 1, self.bob: 1})
        self.form("/friend/delete.json", f"userId={self.ann}&targetIds={self.bob}")
        self.form("/friend/clean.json", f"userId={self.ann}")

    def test_keeps_groups_for_the_app(self):
        group, eve = asking.server.someone(), self.someone()
        self.form("/entrust/group/create.json", f"groupId={group}&name=A group&owner={self.ann}&userIds={self.bob},{eve}"
                  '&groupProfile={"introduction":"x"}&groupExtProfile={"ext_a":"b"}&permissions={"joinPerm":0,"unknown":7}')
        status, answer = self.ask("POST", "/entrust/group/create.json", f"groupId={group}&name=n&owner={self.ann}")
        self.assertEqual((status, answer["code"]), (200, 25409))
        profile = self.form("/entrust/group/profile/query.json", f"groupIds={group}")["profiles"][0]
        types = {"groupProfile": str, "groupExtProfile": str, "permissions": str, "createTime": int, "memberCount": int}
        self.assertEqual({name: type(profile[name]) for name in types}, types)
        told = self.form("/entrust/group/manager/add.json", f"groupId={group}&userIds={self.bob}")
        self.assertEqual((type(told["userIds"]), told["managerCount"]), (list, 1))
        members = self.form("/entrust/group/member/query.json", f"groupId={group}&type=0&pageToken=&size=50&order=0")["members"]
        self.assertEqual({one["userId"] for one in members}, {self.ann, self.bob, eve})
        self.form("/entrust/group/member/set.json", f"groupId={group}&userId={eve}&nickname=Nick name&extra=x")
        self.form("/entrust/group/member/follow.json", f"groupId={group}&userId={self.ann}&followUserIds={self.bob}%2C{eve}")
        followed = self.form("/entrust/group/member/followed/get.json", f"groupId={group}&userId={self.ann}")["members"]
        self.assertEqual({(one["userId"], type(one["timestamp"])) for one in followed}, {(self.bob, int), (eve, int)})
        status, answer = self.ask("POST", "/entrust/group/quit.json", f"groupId={group}&userIds={self.ann}")
        self.assertEqual((status, answer["code"]), (200, 25417))
        self.form("/entrust/group/transfer/owner.json", f"groupId={group}&newOwner={self.bob}&isQuit=1&isDelBan=1")
        joined = self.form("/entrust/joined/group/query.json", f"userId={self.bob}&role=0&pageToken=&size=50&order=0")
        self.assertEqual([(one["groupId"], type(one["joinTime"])) for one in joined["groups"]], [(group, int)])
        self.form("/entrust/group/dismiss.json", f"groupId={group}")
