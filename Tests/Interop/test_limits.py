"""The sizes and counts that the vendor documents: as much passes, one more is refused with its code."""

import json

import asking
from asking import Asking

MESSAGE = "fromUserId=a&objectName=RC:TxtMsg&content={}"


def users(name, count, prefix="u"):
    return "&".join(f"{name}={prefix}{number}" for number in range(count))


def names(count):
    return [f"u{number}" for number in range(count)]


def template(count):
    return {"fromUserId": "a", "objectName": "RC:TxtMsg", "content": "{}", "toUserId": names(count),
            "values": [{}] * count, "pushContent": [""] * count, "pushData": [""] * count}


def push(audience):
    return {"platform": ["ios"], "audience": audience | {"is_to_all": False}, "notification": {"alert": "x"}}


# The path, what to send for a number, how much passes, and the code of one more.
LIMITS = [
    ("/user/getToken.json", lambda n: "name=a&userId=" + "u" * n, 64, 1005),
    ("/user/getToken.json", lambda n: "userId=a&name=" + "n" * n, 64, 1005),
    ("/user/getToken.json", lambda n: "userId=a&name=a&portraitUri=" + "p" * n, 1024, 1005),
    ("/user/token/expire.json", lambda n: users("userId", n) + "&time=1", 20, 1005),
    ("/user/query.json", lambda n: f"pageSize={n}", 100, 1502),
    ("/user/delusers.json", lambda n: users("userId", n, "gone"), 100, 1005),
    ("/user/deactivate.json", lambda n: users("userId", n, "away"), 100, 1005),
    ("/user/reactivate.json", lambda n: users("userId", n, "away"), 100, 1005),
    ("/user/block.json", lambda n: users("userId", n, "b") + "&minute=1", 20, 1005),
    ("/user/block.json", lambda n: f"userId=b&minute={n}", 43_200, 1502),
    ("/user/blacklist/add.json", lambda n: "userId=a&" + users("blackUserId", n), 20, 1005),
    ("/user/blacklist/remove.json", lambda n: "userId=a&" + users("blackUserId", n), 20, 1005),
    ("/user/whitelist/add.json", lambda n: "userId=a&" + users("whiteUserId", n), 20, 1005),
    ("/user/chat/fb/set.json", lambda n: users("userId", n) + "&state=0&type=PERSON", 1_000, 1005),
    ("/user/chat/fb/querylist.json", lambda n: f"num={n}&type=PERSON", 200, 1502),
    ("/user/tag/set.json", lambda n: {"userId": "a", "tags": names(n)}, 20, 1005),
    ("/user/tag/set.json", lambda n: {"userId": "a", "tags": ["t" * n]}, 40, 1005),
    ("/user/tag/batch/set.json", lambda n: {"userIds": names(n), "tags": ["t"]}, 1_000, 1005),
    ("/user/tags/get.json", lambda n: users("userIds", n), 50, 1005),
    ("/user/blockPushPeriod/set.json", lambda n: f"userId=a&startTime=22:00:00&period={n}", 1_439, 1502),
    ("/user/remarks/set.json",
     lambda n: "userId=a&remarks=" + json.dumps([{"id": one, "remark": "r"} for one in names(n)]), 100, 1005),
    ("/message/private/publish.json", lambda n: MESSAGE + "&" + users("toUserId", n), 1_000, 1005),
    ("/message/private/publish.json", lambda n: "fromUserId=a&toUserId=b&content={}&objectName=" + "o" * n, 32, 1005),
    ("/message/private/publish.json", lambda n: "fromUserId=a&toUserId=b&objectName=o&content=" + "c" * n, 131_072, 1005),
    ("/message/private/publish.json", lambda n: MESSAGE + f"&toUserId=b&count={n}", 9_999, 1502),
    ("/message/private/publish.json", lambda n: MESSAGE + "&toUserId=b&busChannel=" + "c" * n, 20, 1005),
    ("/message/private/publish.json", lambda n: MESSAGE + "&toUserId=b&expansion=true&extraContent="
     + json.dumps({one: "v" for one in names(n)}), 100, 1005),
    ("/message/private/publish.json", lambda n: MESSAGE + "&toUserId=b&expansion=true&extraContent="
     + json.dumps({"k" * n: "v"}), 32, 1005),
    ("/message/private/publish.json", lambda n: MESSAGE + "&toUserId=b&expansion=true&extraContent="
     + json.dumps({"k": "v" * n}), 4_096, 1005),
    ("/message/private/publish_template.json", template, 1_000, 1005),
    ("/statusmessage/private/publish.json", lambda n: MESSAGE + "&" + users("toUserId", n), 1_000, 1005),
    ("/message/group/publish.json", lambda n: MESSAGE + "&" + users("toGroupId", n), 3, 1005),
    ("/statusmessage/group/publish.json", lambda n: MESSAGE + "&" + users("toGroupId", n), 3, 1005),
    ("/message/system/publish.json", lambda n: MESSAGE + "&" + users("toUserId", n), 100, 1005),
    ("/message/system/publish_template.json", template, 100, 1005),
    ("/v3/message/private/query.json",
     lambda n: {"userId": "a", "targetId": "b", "startTime": 1, "endTime": 2, "pageSize": n}, 100, 1502),
    ("/chatroom/create_new.json", lambda n: "chatroomId=c1&" + users("whiteUserIds", n), 20, 1005),
    ("/chatroom/entry/batch/set.json", lambda n: "chatroomId=c2&entryOwnerId=a&entryInfo="
     + json.dumps({one: "v" for one in names(n)}), 10, 1005),
    ("/group/create.json", lambda n: users("userId", n) + "&groupId=g1&groupName=n", 1_000, 1005),
    ("/group/create.json", lambda n: "userId=a&groupName=n&groupId=" + "g" * n, 64, 1005),
    ("/group/create.json", lambda n: "userId=a&groupId=g2&groupName=" + "n" * n, 64, 1005),
    ("/group/join.json", lambda n: users("userId", n) + "&groupId=g1&groupName=n", 1_000, 1005),
    ("/group/quit.json", lambda n: users("userId", n) + "&groupId=g1", 1_000, 1005),
    ("/group/user/gag/add.json", lambda n: users("userId", n) + "&groupId=g1&minute=1", 20, 1005),
    ("/group/user/gag/add.json", lambda n: f"userId=a&groupId=g1&minute={n}", 43_200, 1502),
    ("/group/ban/add.json", lambda n: users("groupId", n, "g"), 20, 1005),
    ("/group/ban/query.json", lambda n: users("groupId", n, "g"), 20, 1005),
    ("/group/ban/query.json", lambda n: f"page=1&size={n}", 200, 1502),
    ("/group/user/ban/whitelist/add.json", lambda n: users("userId", n) + "&groupId=g1", 20, 1005),
    ("/chatroom/create.json", lambda n: "&".join(f"chatroom[c{number}]=n" for number in range(n)), 100, 1005),
    ("/chatroom/create_new.json", lambda n: "chatroomId=c1&destroyType=1&destroyTime=" + str(n), 10_080, 1502),
    ("/chatroom/users/exist.json", lambda n: "chatroomId=c1&" + users("userId", n), 1_000, 1005),
    ("/chatroom/user/gag/add.json", lambda n: "chatroomId=c1&minute=1&" + users("userId", n), 20, 1005),
    ("/chatroom/user/gag/add.json", lambda n: f"chatroomId=c1&userId=a&minute={n}", 43_200, 1502),
    ("/chatroom/user/block/add.json", lambda n: "chatroomId=c1&minute=1&" + users("userId", n), 20, 1005),
    ("/chatroom/user/ban/add.json", lambda n: "minute=1&" + users("userId", n), 20, 1005),
    ("/chatroom/user/ban/whitelist/add.json", lambda n: "chatroomId=c1&" + users("userId", n), 20, 1005),
    ("/chatroom/whitelist/add.json", lambda n: users("objectnames", n, "App:w"), 20, 1005),
    ("/chatroom/message/priority/add.json", lambda n: users("objectName", n, "App:p"), 20, 1005),
    ("/chatroom/entry/set.json", lambda n: "chatroomId=c1&userId=a&value=v&key=" + "k" * n, 128, 1005),
    ("/chatroom/entry/set.json", lambda n: "chatroomId=c1&userId=a&key=k&value=" + "v" * n, 4_096, 1005),
    ("/chatroom/entry/query.json", lambda n: "chatroomId=c1&" + users("keys", n, "k"), 100, 1005),
    ("/sensitiveword/batch/add.json", lambda n: {"words": [{"word": f"word{one}"} for one in names(n)]}, 50, 1005),
    ("/sensitiveword/batch/delete.json", lambda n: users("words", n, "wordu"), 50, 1005),
    ("/sensitiveword/add.json", lambda n: "word=" + "w" * n, 32, 1005),
    ("/push.json", lambda n: push({"tag": names(n)}), 20, 1005),
    ("/push.json", lambda n: push({"tag_or": names(n)}), 20, 1005),
    ("/push.json", lambda n: push({"userid": names(n)}), 1_000, 1005),
    ("/push/user.json", lambda n: {"userIds": names(n), "notification": {"pushContent": "x"}}, 100, 1005),
]


class Limits(Asking):
    def test_as_much_as_documented_passes_and_no_more(self):
        for path, form, limit, code in LIMITS:
            with self.subTest(path=path, limit=limit):
                for number in (limit, limit + 1):
                    body = form(number)
                    if isinstance(body, dict):
                        request = (json.dumps(body), "application/json")
                    else:
                        request = (body, "application/x-www-form-urlencoded")
                    if number == limit:
                        self.passes("POST", path, *request)
                    else:
                        self.fails(400, code, "POST", path, *request)

    def test_a_group_of_more_than_three_thousand_is_refused_with_405(self):
        group = asking.server.someone()
        for first in range(0, 3_000, 1_000):
            many = "&".join(f"userId=m{number}" for number in range(first, first + 1_000))
            self.form("/group/create.json" if first == 0 else "/group/join.json", f"{many}&groupId={group}&groupName=n")
        self.fails(405, 405, "POST", "/group/join.json", f"userId=late&groupId={group}&groupName=n")
