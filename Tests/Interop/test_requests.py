"""Requests byte for byte as the vendor's libraries send them, with all their habits."""

import hashlib
import http.client
import json
import time

import asking
from asking import Asking
from server import KEY, SECRET


class Requests(Asking):
    def test_repeated_slashes_count_as_one_and_the_suffix_may_be_left_out(self):
        user = asking.server.someone()
        self.passes("POST", "//user/getToken.json", f"userId={user}&name=a&portraitUri=")
        self.passes("POST", "/user//info", f"userId={user}")

    def test_values_come_without_percent_encoding(self):
        user = asking.server.someone()
        self.passes("POST", "/user/getToken.json", f"userId={user}&name=忘情水 100%&portraitUri=https://x/y.png?where=super")
        told = self.passes("POST", "/user/info.json", f"userId={user}")
        self.assertEqual((told["userName"], told["userPortrait"]), ("忘情水 100%", "https://x/y.png?where=super"))

    def test_content_is_raw_json_in_a_form(self):
        ann, bob = asking.server.someone(), asking.server.someone()
        answer = self.passes(
            "POST", "/message/private/publish.json",
            f'fromUserId={ann}&toUserId={bob}&objectName=RC:TxtMsg&content={{"content":"a = b","extra":"我们"}}'
            '&busChannel=&pushContent=&disablePush=True&expansion=False&targetId=&unknown=[object Object]')
        self.assertEqual([one["userId"] for one in answer["messageUIDs"]], [bob])

    def test_lists_are_repeated_keys_in_forms_and_lists_or_one_text_in_json(self):
        ann, bob, eve = (asking.server.someone() for _ in range(3))
        text = "objectName=RC:TxtMsg&content=%7B%7D"
        form = self.passes("POST", "/message/private/publish.json", f"fromUserId={ann}&toUserId={bob}&toUserId={eve}&{text}")
        self.assertEqual([one["userId"] for one in form["messageUIDs"]], [bob, eve])
        for many in ([bob, eve], bob):
            body = {"fromUserId": ann, "toUserId": many, "objectName": "RC:TxtMsg", "content": "{}", "isPersisted": "1"}
            answer = self.passes("POST", "/message/private/publish.json", json.dumps(body), "application/json; charset=UTF-8")
            self.assertEqual(len(answer["messageUIDs"]), 2 if isinstance(many, list) else 1)

    def test_chatrooms_answer_the_types_that_strict_clients_expect(self):
        ann, room = asking.server.someone(), asking.server.someone()
        self.passes("POST", "/chatroom/create.json", f"chatroom[{room}]=聊天室")
        self.passes("POST", "/chatroom/join.json", f"userId={ann}&chatroomId={room}")
        self.assertIs(self.passes("POST", "/chatroom/user/exist.json", f"chatroomId={room}&userId={ann}")["isInChrm"], True)
        found = self.passes("POST", "/chatroom/users/exist.json", f"chatroomId={room}&userId={ann}&userId=nobody")["result"]
        self.assertEqual([one["isInChrm"] for one in found], [1, 0])
        self.passes("POST", "/chatroom/entry/set.json", f"chatroomId={room}&userId={ann}&key=k&value=我们&autoDelete=True")
        entry = self.passes("POST", "/chatroom/entry/query.json", f"chatroomId={room}&keys=k")["keys"][0]
        self.assertEqual((entry["value"], entry["autoDelete"], entry["userId"]), ("我们", "1", ann))
        self.passes("POST", "/chatroom/ban/add.json", f"chatroomId={room}&needNotify=true&extra=x y")
        self.assertEqual(self.passes("POST", "/chatroom/ban/check.json", f"chatroomId={room}")["status"], 1)
        self.passes("POST", "/chatroom/whitelist/add.json", "objectnames=RC:TxtMsg&objectnames=RC:Gift")
        self.assertIn("RC:Gift", self.passes("POST", "/chatroom/whitelist/query.json")["whitlistMsgType"])
        self.fails(400, 1002, "POST", "/chatroom/keepalive/add.json")

    def test_json_comes_under_the_name_of_a_form_with_numbers_and_booleans_as_texts(self):
        now = int(time.time() * 1000)
        self.passes("POST", "/v3/message/private/query.json", json.dumps(
            {"userId": asking.server.someone(), "targetId": asking.server.someone(), "startTime": str(now - 60_000), "endTime": str(now),
             "pageSize": "10", "includeStart": "true"}))

    def test_header_names_may_have_the_prefix_and_milliseconds(self):
        nonce, stamp = "0.32961577049762236", str(int(time.time() * 1000))
        signature = hashlib.sha1((SECRET + nonce + stamp).encode()).hexdigest().upper()
        connection = http.client.HTTPConnection("127.0.0.1", asking.server.port, timeout=30)
        connection.request("POST", "/user/getToken.json", f"userId={asking.server.someone()}&name=a", {
            "rc-app-key": KEY, "rc-nonce": nonce, "rc-timestamp": stamp, "rc-signature": signature,
            "content-type": "application/x-www-form-urlencoded", "X-Request-ID": "f" * 32})
        answer = connection.getresponse()
        self.assertEqual(json.loads(answer.read())["code"], 200)
        self.assertEqual(answer.headers["X-Request-ID"], "f" * 32)

    def test_one_signature_serves_for_the_life_of_a_process(self):
        fixed = {"Nonce": "13597751", "Timestamp": "1795219719"}
        fixed["Signature"] = hashlib.sha1((SECRET + fixed["Nonce"] + fixed["Timestamp"]).encode()).hexdigest()
        for _ in range(3):
            self.passes("POST", "/user/getToken.json", f"userId={asking.server.someone()}&name=a", headers=fixed)

    def test_what_is_wrong_is_said_with_the_documented_code(self):
        self.fails(401, 1004, "POST", "/user/info.json", "userId=a", headers={"Signature": "0" * 40})
        self.fails(401, 1001, "POST", "/user/info.json", "userId=a", headers={"App-Key": "nobodys"})
        self.fails(404, 404, "POST", "/no/such/path.json")
        self.fails(400, 1002, "POST", "/user/info.json", "userId=")
        self.fails(400, 1005, "POST", "/user/getToken.json", f"userId={'x' * 65}&name=a")
