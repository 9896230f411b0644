"""Profiles, friends and hosted groups, which the package on PyPI has no calls for."""

import json

from asking import Asking


class Hosting(Asking):
    def test_friends_and_profiles_are_hosted(self):
        ann, bob, eve = (self.someone() for _ in range(3))
        self.passes("POST", "/user/profile/set.json",
                    f'userId={ann}&userProfile={{"name":"我们","gender":1}}&userExtProfile={{"ext_a":"b"}}')
        told = self.passes("POST", "/user/profile/batch/query.json", f"userId={ann}%2C{bob}")["userList"][0]
        # The portrait is the one that the user registered with.
        profile = {"name": "我们", "portraitUri": "http://x/y", "gender": 1}
        self.assertEqual(json.loads(told["userProfile"]), profile)
        self.assertEqual(json.loads(told["userExtProfile"]), {"ext_a": "b"})
        self.passes("POST", "/friend/permission/set.json", f"userIds={bob}%2C{eve}&permissionType=1")
        self.passes("POST", "/friend/add.json", f"userId={ann}&targetId={bob}&optType=1&directionType=2&extra=hello")
        self.passes("POST", "/friend/add.json", f"userId={ann}&targetId={eve}")
        self.fails(200, 25460, "POST", "/friend/add.json", f"userId={ann}&targetId={eve}")
        listed = self.passes("POST", "/friend/get.json", f"userId={ann}&size=1&order=0")
        self.assertEqual((listed["totalCount"], len(listed["friendList"])), (2, 1))
        self.assertTrue(listed["pageToken"])
        checked = self.passes("POST", "/friend/check.json", f"userId={ann}&targetIds={bob}&targetIds={eve}")
        self.assertEqual([one["result"] for one in checked["results"]], [1, 1])
        self.passes("POST", "/friend/delete.json", f"userId={ann}&targetIds={bob}%2C{eve}")
        self.passes("POST", "/friend/clean.json", f"userId={ann}")

    def test_groups_are_hosted(self):
        ann, bob, eve, group = (self.someone() for _ in range(4))
        self.passes("POST", "/entrust/group/create.json",
                    f'groupId={group}&name=Chess club&owner={ann}&userIds={bob}%2C{eve}'
                    '&groupProfile={"introduction":"a = b"}&permissions={"joinPerm":0}')
        self.fails(200, 25409, "POST", "/entrust/group/create.json", f"groupId={group}&name=x&owner={ann}")
        told = self.passes("POST", "/entrust/group/profile/query.json", f"groupIds={group}%2Cnone")["profiles"]
        self.assertEqual(json.loads(told[0]["groupProfile"]), {"introduction": "a = b"})
        self.assertEqual((told[0]["groupName"], told[0]["memberCount"]), ("Chess club", 3))
        added = self.passes("POST", "/entrust/group/manager/add.json", f"groupId={group}&userIds={bob}%2Cnobody")
        self.assertEqual((added["userIds"], added["managerCount"]), (["nobody"], 1))
        self.fails(200, 25417, "POST", "/entrust/group/quit.json", f"groupId={group}&userIds={ann}")
        members = self.passes("POST", "/entrust/group/member/query.json", f"groupId={group}&type=0&size=100&order=0")
        self.assertEqual({one["userId"]: one["role"] for one in members["members"]}, {ann: 1, bob: 2, eve: 3})
        joined = self.passes("POST", "/entrust/joined/group/query.json", f"userId={eve}")
        self.assertEqual([one["groupId"] for one in joined["groups"]], [group])
        self.passes("POST", "/message/group/publish.json",
                    f"fromUserId={eve}&toGroupId={group}&objectName=RC:TxtMsg&content={{}}")
        self.passes("POST", "/entrust/group/transfer/owner.json", f"groupId={group}&newOwner={bob}&isQuit=1")
        self.passes("POST", "/entrust/group/dismiss.json", f"groupId={group}")
        self.fails(200, 25410, "POST", "/entrust/group/member/query.json", f"groupId={group}")
