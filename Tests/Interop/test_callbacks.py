"""The app's server is called in the vendor's forms and with the vendor's signature, by a whole server."""

import hashlib
import http.client
import http.server
import json
import threading
import time
import urllib.parse

import asking
from server import KEY, SECRET


class AppServer:
    """Answers what the test says, and keeps what it was told: (path, content type, body)."""

    def __init__(self):
        self.calls, self.queries, self.answer = [], [], lambda path, fields: {}
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                path, _, query = self.path.partition("?")
                outer.queries.append(dict(urllib.parse.parse_qsl(query)))
                outer.calls.append((path, self.headers["Content-Type"], body))
                text = json.dumps(outer.answer(path, dict(urllib.parse.parse_qsl(body)))).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *words):
                pass

        self.listener = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.listener.daemon_threads = True
        threading.Thread(target=self.listener.serve_forever, daemon=True).start()

    def url(self, path):
        return f"http://127.0.0.1:{self.listener.server_address[1]}/{path}"

    def told(self, path, count):
        """The bodies of the calls to a path, once there are so many."""
        end = time.monotonic() + 20
        while True:
            bodies = [body for called, _, body in self.calls if called == "/" + path]
            if len(bodies) >= count or time.monotonic() > end:
                return bodies
            time.sleep(0.02)

    def items(self, path, count):
        """The items of the lists that a path was told."""
        end = time.monotonic() + 20
        while True:
            items = [item for body in self.told(path, 0) for item in json.loads(body)]
            if len(items) >= count or time.monotonic() > end:
                return items
            time.sleep(0.02)

    def stop(self):
        self.listener.shutdown()
        self.listener.server_close()


class Callbacks(asking.Asking):
    def setUp(self):
        self.app, self.names = AppServer(), []

    def tearDown(self):
        for name in self.names:
            self.admin("DELETE", name)
        self.app.stop()

    def admin(self, method, name, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", asking.server.operators_port, timeout=30)
        connection.request(
            method, f"/admin/v1/tenants/{KEY}/callbacks/{name}", body and json.dumps(body),
            {"Authorization": f"Bearer {asking.server.operator}", "Content-Type": "application/json"})
        answer = connection.getresponse()
        text = answer.read()
        self.assertEqual(answer.status, 200, text)
        return json.loads(text)

    def call_for(self, *kinds, **more):
        name = kinds[0]
        self.names.append(name)
        self.admin("PUT", name, {"url": self.app.url(name), "kinds": kinds, "includesServerSends": True} | more)

    def say(self, text, sender, receiver):
        body = urllib.parse.urlencode(
            {"fromUserId": sender, "toUserId": receiver, "objectName": "RC:TxtMsg", "content": text})
        return self.ask("POST", "/message/private/publish.json", body)

    def test_a_message_is_told_of_and_signed(self):
        self.call_for("message")
        sender, receiver = self.someone(), self.someone()
        status, answer = self.say("a&b=\u00fc", sender, receiver)
        self.assertEqual(status, 200)
        told = dict(urllib.parse.parse_qsl(self.app.told("message", 1)[0]))
        self.assertEqual(set(told), {"fromUserId", "toUserId", "objectName", "content", "channelType", "msgTimestamp",
                                     "msgUID", "sensitiveType", "source"})
        self.assertEqual((told["content"], told["channelType"], told["source"]), ("a&b=\u00fc", "PERSON", "Server"))
        self.assertEqual(told["msgUID"], answer["messageUIDs"][0]["messageUID"])
        query = self.app.queries[0]
        self.assertEqual((query["appKey"], query["signTimestamp"]), (KEY, query["timestamp"]))
        signed = hashlib.sha1((SECRET + query["nonce"] + query["timestamp"]).encode()).hexdigest()
        self.assertEqual(query["signature"], signed)

    def test_a_review_passes_replaces_and_refuses(self):
        self.call_for("review")
        self.call_for("message")
        verdicts = {"good": {"pass": 1}, "rude": {"pass": 1, "content": "***"}, "bad": {"pass": 0, "extra": "no"}}
        self.app.answer = lambda path, fields: verdicts[fields["content"]] if path == "/review" else {}
        sender, receiver = self.someone(), self.someone()
        statuses = [self.say(text, sender, receiver)[0] for text in ("good", "rude", "bad", "good")]
        self.assertEqual(statuses, [200, 200, 400, 200])
        said = [dict(urllib.parse.parse_qsl(body)) for body in self.app.told("message", 3)]
        self.assertEqual([fields["content"] for fields in said], ["good", "***", "good"])
        self.assertEqual([fields["sensitiveType"] for fields in said], ["0", "2", "0"])
        asked = dict(urllib.parse.parse_qsl(self.app.told("review", 4)[0]))
        self.assertEqual(set(asked), {"appKey", "fromUserId", "targetId", "msgType", "content", "disablePush",
                                      "expansion", "channelType", "msgTimeStamp", "messageId", "os"})

    def test_a_chatroom_is_told_of_whole(self):
        self.call_for("chatroomStatus")
        self.call_for("chatroomAttributes")
        self.call_for("message", conversationTypes=[4])
        room, user = self.someone(), self.someone()
        self.form("/chatroom/create.json", f"chatroom[{room}]=Lobby")
        self.form("/chatroom/entry/set.json", f"chatroomId={room}&userId={user}&key=k&value=v")
        self.form("/message/chatroom/publish.json",
                  f"fromUserId={user}&toChatroomId={room}&objectName=RC:TxtMsg&content=hello")
        self.form("/chatroom/destroy.json", f"chatroomId={room}")
        status = self.app.items("chatroomStatus", 2)
        self.assertEqual([(item["chatRoomId"], item["type"], item["status"]) for item in status], [(room, 0, 0), (room, 3, 0)])
        self.assertEqual(set(status[0]), {"chatRoomId", "userIds", "status", "type", "time"})
        attributes = self.app.items("chatroomAttributes", 2)
        self.assertEqual([item["optType"] for item in attributes], [1, 3])
        self.assertEqual((attributes[0]["userId"], attributes[0]["key"], attributes[0]["value"]), (user, "k", "v"))
        said = dict(urllib.parse.parse_qsl(self.app.told("message", 1)[0]))
        self.assertEqual((said["toUserId"], said["channelType"], said["content"]), (room, "TEMPGROUP", "hello"))
