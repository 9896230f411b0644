"""Files of messages in a bucket: a server on an S3-compatible service that checks every signature, killed in between.

Usage: bucket.py ECHOIM. Ends with 1 if anything fails.
"""

import asyncio
import hashlib
import http.client
import os
import socket
import subprocess
import sys
import time
import unittest

import boto3
import telegram
from telethon import functions, types

REGION = "eu-central-1"
SECONDS_MAX = 30
PART_BYTES = 512 << 10


def serve(port):
    """Runs moto, which unescapes slashes in a query before it checks what was signed: boto3's lists too are refused then."""
    from moto import server
    from moto.iam import access_control

    made = access_control.IAMRequestBase.__init__

    def init(self, *arguments, path, **named):
        place, mark, query = path.partition("?")
        made(self, *arguments, path=place + mark + query.replace("/", "%2F"), **named)

    access_control.IAMRequestBase.__init__ = init
    server.main(["-H", "127.0.0.1", "-p", port])


class Service:
    """moto's S3, which checks signatures once a user with a key was made."""

    SETTING_UP_COUNT = 4

    def __init__(self):
        self.port = telegram.free_port()
        environment = os.environ | {"INITIAL_NO_AUTH_ACTION_COUNT": str(self.SETTING_UP_COUNT)}
        self.process = subprocess.Popen(
            [sys.executable, "-B", __file__, "--serve", str(self.port)],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._wait()
        iam = self._client("iam", "nobody", "nothing")
        self._client("s3", "nobody", "nothing").create_bucket(
            Bucket="files", CreateBucketConfiguration={"LocationConstraint": REGION})
        iam.create_user(UserName="echoim")
        iam.put_user_policy(
            UserName="echoim", PolicyName="all",
            PolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}')
        key = iam.create_access_key(UserName="echoim")["AccessKey"]
        self.keys = key["AccessKeyId"], key["SecretAccessKey"]
        self.s3 = self._client("s3", *self.keys)

    def _client(self, name, access_key, secret_key):
        return boto3.client(
            name, endpoint_url=f"http://127.0.0.1:{self.port}", region_name=REGION, aws_access_key_id=access_key,
            aws_secret_access_key=secret_key)

    def _wait(self):
        deadline = time.monotonic() + SECONDS_MAX
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("the service did not start")

    def sizes(self):
        """Every object of a message, and how long it is."""
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket="files", Prefix="chat/")
        found = [entry for page in pages for entry in page.get("Contents", [])]
        return {entry["Key"]: entry["Size"] for entry in found if not entry["Key"].endswith("echoim-owner")}

    def settings(self):
        return {
            "ECHOIM_OBJECTS_ENDPOINT": f"http://127.0.0.1:{self.port}",
            "ECHOIM_OBJECTS_BUCKET": "files",
            "ECHOIM_OBJECTS_REGION": REGION,
            "ECHOIM_OBJECTS_PREFIX": "chat/",
            "ECHOIM_OBJECTS_ACCESS_KEY": self.keys[0],
            "ECHOIM_OBJECTS_SECRET_KEY": self.keys[1],
        }

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=SECONDS_MAX)


class Buckets(unittest.IsolatedAsyncioTestCase):
    def refusal(self, **settings):
        """What a server says that does not start with these settings."""
        environment = os.environ | {"ECHOIM_" + name: value for name, value in settings.items()}
        ended = subprocess.run(
            [bridge.program, "serve", "--data", bridge.folder.name + "/other", "--http", "127.0.0.1:0", "--admin", "127.0.0.1:0"],
            env=environment, stderr=subprocess.PIPE, text=True, timeout=SECONDS_MAX)
        self.assertNotEqual(ended.returncode, 0)
        self.assertNotIn(service.keys[1], ended.stderr)
        return ended.stderr

    def test_a_server_that_may_not_use_the_bucket_says_what_to_change(self):
        self.assertIn("ECHOIM_OBJECTS_SECRET_KEY", self.refusal(OBJECTS_SECRET_KEY="wrong"))
        self.assertIn("objects.bucket", self.refusal(OBJECTS_BUCKET="nobodys"))
        self.assertIn("objects.prefix", self.refusal())

    def get(self, path, first=None, last=None, method="GET"):
        connection = http.client.HTTPConnection("127.0.0.1", bridge.ports["public"], timeout=SECONDS_MAX)
        connection.request(method, path, headers={} if first is None else {"Range": f"bytes={first}-{last}"})
        response = connection.getresponse()
        return response.status, response.read(), response.headers

    async def log_in(self):
        user, phone = bridge.someone()
        client = bridge.telethon()
        await client.connect()
        self.addAsyncCleanup(client.disconnect)
        await client.send_code_request(phone)
        me = await client.sign_in(phone, bridge.code(phone))
        return client, me, user

    async def test_a_file_is_sent_and_fetched_though_the_server_is_killed_in_between(self):
        ann, _, _ = await self.log_in()
        ben, _, user = await self.log_in()
        content = os.urandom(12 << 20)
        parts = [content[start:start + PART_BYTES] for start in range(0, len(content), PART_BYTES)]
        file_id = int.from_bytes(os.urandom(7), "big")

        async def send(index):
            request = functions.upload.SaveBigFilePartRequest(file_id, index, len(parts), parts[index])
            self.assertTrue(await ann(request))

        before = service.sizes()
        for index in range(0, len(parts), 2):
            await send(index)
        await asyncio.to_thread(bridge.die_and_return)
        for index in range(1, len(parts), 2):
            await send(index)
        self.assertEqual(service.sizes(), before)
        document = types.InputMediaUploadedDocument(
            types.InputFileBig(file_id, len(parts), "film.bin"), "application/octet-stream",
            [types.DocumentAttributeFilename("film.bin")])
        peer = await ann.get_input_entity(user)
        random_id = int.from_bytes(os.urandom(7), "big")
        request = functions.messages.SendMediaRequest(peer, document, "here", random_id=random_id)
        await ann(request)
        (added,) = set(service.sizes().items()) - set(before.items())
        self.assertEqual(added[1], len(content))
        # Killed again: the same words with the same upload are the same message and the same file.
        await asyncio.to_thread(bridge.die_and_return)
        await ann(request)
        self.assertEqual(len(service.sizes()), len(before) + 1)
        (dialog,) = await ben.get_dialogs()
        self.assertEqual((dialog.unread_count, dialog.message.message), (1, "here"))
        fetched = await dialog.message.download_media(bytes)
        self.assertEqual(hashlib.sha256(fetched).digest(), hashlib.sha256(content).digest())
        middle = [chunk async for chunk in ben.iter_download(dialog.message.media, offset=5 << 20, limit=2, request_size=64 << 10)]
        self.assertEqual(b"".join(map(bytes, middle)), content[5 << 20:(5 << 20) + (128 << 10)])
        left = [name for name in os.listdir(bridge.folder.name + "/uploads") if not name.endswith(".note")]
        self.assertEqual(left, [])

    def test_an_object_is_fetched_whole_and_by_ranges(self):
        content = os.urandom(700_001)
        name = os.urandom(16).hex()
        tenant = 1  # the only one
        service.s3.put_object(Bucket="files", Key=f"chat/{tenant}/{name[:2]}/{name}", Body=content)
        path = f"/v1/files/{tenant}/{name}/picture.png"
        status, body, headers = self.get(path)
        self.assertEqual((status, headers["Content-Type"]), (200, "image/png"))
        self.assertEqual(hashlib.sha256(body).digest(), hashlib.sha256(content).digest())
        for first, last in ((0, 0), (262_143, 262_145), (699_000, 900_000)):
            status, body, _ = self.get(path, first, last)
            self.assertEqual((status, body), (206, content[first:last + 1]))
        self.assertEqual(self.get(path, 700_001, 700_002)[0], 416)
        self.assertEqual(self.get(path, method="HEAD")[2]["Content-Length"], "700001")
        self.assertEqual(self.get(f"/v1/files/{tenant}/{'0' * 32}/x")[0], 404)


def main(program):
    global bridge, service
    service = Service()
    os.environ |= service.settings()
    try:
        bridge = telegram.Bridge(program)
        try:
            passed = unittest.main(module=__name__, argv=[sys.argv[0]], exit=False, verbosity=2).result.wasSuccessful()
        finally:
            status = bridge.stop()
    finally:
        service.stop()
    if status != 0:
        print(f"the server ended with {status}")
    return 0 if passed and status == 0 else 1


if __name__ == "__main__":
    if sys.argv[1] == "--serve":
        sys.exit(serve(sys.argv[2]))
    sys.exit(main(*sys.argv[1:]))
