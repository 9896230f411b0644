"""Ultra groups as the vendor's libraries ask for them, and what each answer must decode to."""

import json
import time

from asking import Asking

CLOCK = r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$"


def now():
    return int(time.time() * 1000)


class Ultragroups(Asking):
    def world(self):
        """An ultra group of two, and its channel."""
        ann, bob = self.someone(), self.someone()
        group = "world" + ann
        self.form("/ultragroup/create.json", f"userId={ann}&groupId={group}&groupName=世界")
        self.form("/ultragroup/join.json", f"userId={bob}&groupId={group}")
        self.form("/ultragroup/channel/create.json", f"groupId={group}&busChannel=news&type=0")
        return group, ann, bob

    def say(self, group, user, text, **more):
        told = self.json("/message/ultragroup/publish.json", {
            "fromUserId": user, "toGroupIds": [group], "objectName": "RC:TxtMsg", "content": json.dumps({"content": text}),
            "busChannel": "news", "isPersisted": "1", "isCounted": "1", "expansion": True, "unreadCountFlag": True} | more)
        self.assertEqual(told["messageUIDs"][0]["groupId"], group)
        return told["messageUIDs"][0]["messageUID"]

    def test_members_and_channels_have_the_types_that_strict_clients_decode(self):
        group, ann, bob = self.world()
        told = self.form("/ultragroup/member/exist.json", f"groupId={group}&userId={bob}")
        self.assertIs(told["status"], True)
        for size in ("limit=20", "size=20"):
            channels = self.form("/ultragroup/channel/get.json", f"groupId={group}&page=1&{size}")["channelList"]
            self.assertEqual([(one["channelId"], one["type"]) for one in channels], [("RCDefault", 0), ("news", 0)])
            self.assertRegex(channels[0]["createTime"], CLOCK)
        self.form("/ultragroup/channel/type/change.json", f"groupId={group}&busChannel=news&type=1")
        self.form("/ultragroup/channel/private/users/add.json", f"groupId={group}&busChannel=news&userIds={ann}%2C{bob}")
        told = self.form("/ultragroup/channel/private/users/get.json", f"groupId={group}&busChannel=news&page=1&pageSize=10")
        self.assertEqual(sorted(told["users"]), sorted([ann, bob]))
        self.form("/ultragroup/quit.json", f"userId={bob}&groupId={group}")
        told = self.form("/ultragroup/member/exist.json", f"groupId={group}&userId={bob}")
        self.assertIs(told["status"], False)
        self.form("/ultragroup/dis.json", f"groupId={group}&member=")

    def test_rights(self):
        group, ann, bob = self.world()
        for path in ("userbanned", "banned/whitelist"):
            self.form(f"/ultragroup/{path}/add.json", f"groupId={group}&userIds={bob}&busChannel=")
            told = self.form(f"/ultragroup/{path}/get.json", f"groupId={group}&busChannel=&page=1&pageSize=20")
            self.assertEqual(told["users"], [{"id": bob}])
            self.form(f"/ultragroup/{path}/del.json", f"groupId={group}&userIds={bob}&busChannel=")
        self.form("/ultragroup/globalbanned/set.json", f"groupId={group}&status=true&busChannel=news")
        told = self.form("/ultragroup/globalbanned/get.json", f"groupId={group}&busChannel=news")
        self.assertIs(told["status"], True)
        self.form("/ultragroup/notdisturb/set.json", f"groupId={group}&busChannel=news&unpushLevel=-1")
        told = self.form("/ultragroup/notdisturb/get.json", f"groupId={group}&busChannel=news")
        self.assertEqual((told["groupId"], told["busChannel"], told["unpushLevel"]), (group, "news", -1))
        self.fails(400, 1005, "POST", "/ultragroup/userbanned/add.json",
                   f"groupId={group}&userIds=" + ",".join(f"u{number}" for number in range(21)))

    def test_messages_are_asked_for_in_every_way(self):
        group, ann, bob = self.world()
        start = now() - 1000
        uids = [self.say(group, ann, text) for text in ("one", "two", "three")]
        told = self.form("/ultragroup/hismsg/query.json", f"groupId={group}&busChannel=news&startTime={start}"
                         f"&endTime={now() + 1000}&fromUserId={ann}&pageSize=20")["data"]
        self.assertEqual([one["msgUID"] for one in told], uids)
        self.assertEqual({type(told[0][key]) for key in ("msgTime", "conversionType")}, {int})
        self.assertEqual((told[0]["conversionType"], told[0]["expansion"], told[0]["busChannel"]), (10, True, "news"))
        told = self.form("/ultragroup/hismsg/msgid/query.json",
                         f"groupId={group}&busChannel=news&msgUID={uids[1]}&prevNum=1&lastNum=1")["data"]
        self.assertEqual([one["msgUID"] for one in told], uids)
        asked = json.dumps([{"msgUID": uids[2], "busChannel": "news"}])
        told = self.form("/ultragroup/msg/get.json", f"groupId={group}&msgs={asked}&busChannel=news")["data"]
        self.assertEqual([one["msgUID"] for one in told], uids[2:])
        self.form("/ultragroup/msg/modify.json",
                  f"groupId={group}&fromUserId={ann}&msgUID={uids[0]}&busChannel=news&content=" + '{"content":"uno"}')
        self.form("/ultragroup/message/expansion/set.json",
                  f"msgUID={uids[0]}&userId={ann}&groupId={group}&busChannel=news&extraKeyVal=" + '{"key":"value"}')
        told = self.form("/ultragroup/message/expansion/query.json", f"msgUID={uids[0]}&groupId={group}&busChannel=news&pageNo=1")
        self.assertEqual(told["extraContent"]["key"]["v"], "value")
        self.assertIs(type(told["extraContent"]["key"]["ts"]), int)
        self.form("/ultragroup/message/expansion/delete.json",
                  f"msgUID={uids[0]}&userId={ann}&groupId={group}&busChannel=news&extraKey=" + '["key"]')
        self.form("/message/recall.json", f"conversationType=10&fromUserId={ann}&targetId={group}&busChannel=news"
                  f"&messageUID={uids[1]}&sentTime=0&isAdmin=0&isDelete=0")
        told = self.json("/v3/message/ultragroup/query.json", {
            "userId": bob, "targetId": group, "busChannel": "news", "startTime": str(now() + 1000), "endTime": str(start),
            "pageSize": "10", "includeStart": "true"})["data"]
        self.assertEqual([one["messageUID"] for one in told], [uids[2], uids[0]])
        self.assertEqual(told[1]["content"], '{"content":"uno"}')

    def test_user_groups(self):
        group, ann, bob = self.world()
        self.json("/ultragroup/usergroup/add.json", {"groupId": group, "userGroups": [{"userGroupId": "staff"}]})
        self.form("/ultragroup/usergroup/user/add.json", f"groupId={group}&userGroupId=staff&userIds={ann}%2C{bob}")
        self.form("/ultragroup/channel/usergroup/bind.json", f"groupId={group}&busChannel=news&userGroupIds=staff")
        page = f"groupId={group}&page=1&pageSize=10"
        told = self.form("/ultragroup/usergroup/query.json", page)
        self.assertEqual(told["userGroups"], [{"userGroupId": "staff"}])
        for path, more, data in (
                ("user/usergroup", f"userId={ann}", ["staff"]), ("channel/usergroup", "busChannel=news", ["staff"]),
                ("usergroup/channel", "userGroupId=staff", ["news"]), ("user/channel", f"userId={ann}", ["RCDefault", "news"])):
            self.assertEqual(self.form(f"/ultragroup/{path}/query.json", f"{page}&{more}")["data"], data)
        self.form("/ultragroup/channel/usergroup/unbind.json", f"groupId={group}&busChannel=news&userGroupIds=staff")
        self.form("/ultragroup/usergroup/user/del.json", f"groupId={group}&userGroupId=staff&userIds={ann}")
        self.form("/ultragroup/usergroup/del.json", f"groupId={group}&userGroupIds=staff")

    def test_the_newer_routes(self):
        ann, bob = self.someone(), self.someone()
        group = "world" + ann

        def call(method, path, body=None):
            text = json.dumps(body) if body is not None else b""
            status, told = self.ask(method, "/v2/" + path, text, "application/json")
            self.assertEqual((status, told["code"]), (200, 10000), told)
            return told.get("data")

        here = f"ultragroups/{group}"
        call("POST", "ultragroups", {"user_id": ann, "group_id": group, "group_name": "World"})
        call("POST", "ultragroups/channels", {"group_id": group, "channel_id": "news"})
        call("POST", f"{here}/users/{bob}")
        call("PUT", here, {"group_name": "New"})
        told = call("GET", f"ultragroups/users/{bob}/groups?page=1&size=10")
        self.assertEqual(told["groups"], [{"group_id": group, "group_name": "New"}])
        told = call("GET", f"{here}/users?page=1&size=10")
        self.assertEqual([one["id"] for one in told["users"]], [ann, bob])
        call("POST", "message/ultragroup/send", {
            "from_user_id": ann, "to_group_ids": [group], "object_name": "RC:TxtMsg", "content": "{}", "bus_channel": "news"})
        for path in ("muted-users", "allowed-users"):
            call("POST", f"{here}/{path}", {"user_ids": [bob]})
            self.assertEqual([one["id"] for one in call("GET", f"{here}/{path}")["users"]], [bob])
            call("DELETE", f"{here}/{path}", {"user_ids": [bob]})
            self.assertEqual(call("GET", f"{here}/{path}")["users"], [])
        call("PUT", f"{here}/muted-status", {"status": True})
        self.assertIs(call("GET", f"{here}/muted-status")["status"], True)
        told = call("GET", f"{here}/channels?page=1&limit=10")
        self.assertEqual([one["channel_id"] for one in told["channels"]], ["RCDefault", "news"])
        call("DELETE", f"{here}/channels/news")
        call("DELETE", f"{here}/users/{bob}")
        call("DELETE", here)
