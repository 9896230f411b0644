package import PlatformCore
package import PlatformEngine

extension WireServerFrame {
    /// The answer to a request that was done.
    package init(_ requestID: UInt32, _ result: WireResult.OneOf_Result) {
        var answer = WireResult()
        answer.requestID = requestID
        answer.result = result
        self.init()
        frame = .result(answer)
    }

    /// The answer to a request that was refused; id zero announces the link's end.
    package init(_ requestID: UInt32, _ error: ClientError) {
        var answer = WireError()
        answer.requestID = requestID
        answer.code = error.code.rawValue
        answer.name = "\(error.code)"
        answer.text = error.text
        answer.retryAfterMs = error.retryAfter ?? 0
        answer.mayBeRetried = error.code.mayBeRetried
        self.init()
        frame = .error(answer)
    }

    /// Something the client did not ask for.
    package init(_ update: WireUpdate.OneOf_Update) {
        var wire = WireUpdate()
        wire.update = update
        self.init()
        frame = .update(wire)
    }

    /// The answer to a query.
    package init(_ requestID: UInt32, _ outcome: Result<Found, ClientError>) {
        switch outcome {
        case .success(let found):
            switch WireResult.OneOf_Result.found(found) {
            case .success(let result): self.init(requestID, result)
            case .failure(let error): self.init(requestID, error)
            }
        case .failure(let error): self.init(requestID, error)
        }
    }

    /// The server is about to stop.
    package static func goingAway(jitter: UInt32) -> WireServerFrame {
        var goingAway = WireGoingAway()
        goingAway.jitterMs = jitter
        var wire = WireServerFrame()
        wire.frame = .goingAway(goingAway)
        return wire
    }
}

extension WireResult.OneOf_Result {
    /// What a command came to; `nil` for an attach, which only the link itself can answer, and for what no link asks.
    static func answer(_ answer: Answer) -> Self? {
        switch answer {
        case .done: .done(WireDone())
        case .attached, .count, .imported: nil
        case .sent(let sent): .sent(WireSent(sent))
        case .changed(let changed): .changed(WireChanged(changed))
        case .user(let user): .user(WireUser(user))
        case .group(let answer): .group(WireGroup(answer.group))
        case .chatroom(let answer): chatroom(answer)
        case .managers: .done(WireDone())
        case .invite(let answer): .invite(WireInvite(answer))
        }
    }

    /// What a query found; something that is not there is a refusal.
    static func found(_ found: Found) -> Result<Self, ClientError> {
        switch found {
        case .sync(let page): return .success(.sync(WireSyncPage(page)))
        case .difference(let page): return .success(.difference(WireDifferencePage(page)))
        case .history(let views, let hasMore):
            var page = WireHistoryPage()
            page.messages = views.map(WireMessage.init)
            page.hasMore_p = hasMore
            return .success(.history(page))
        case .conversations(let summaries, let next):
            var page = WireConversationPage()
            page.conversations = summaries.map(WireConversationSummary.init)
            page.next = next.map(PageToken.text) ?? ""
            return .success(.conversations(page))
        case .unread(let unread): return .success(.unread(WireUnread(unread)))
        case .readStates(let states):
            var wire = WireReadStates()
            wire.read = states.readUpTo.rawValue
            wire.delivered = states.deliveredUpTo.rawValue
            return .success(.readStates(wire))
        case .user(let user?): return .success(.user(WireUser(user)))
        case .user(nil): return .failure(ClientError(.unknownUser, "there is no such user"))
        case .group(let group?): return .success(.group(WireGroup(group)))
        case .group(nil): return .failure(ClientError(.unknownGroup, "there is no such group"))
        case .groupMembers(let members, let hasMore):
            var page = WireGroupMembers()
            page.members = members.map(WireGroupMember.init)
            page.hasMore_p = hasMore
            return .success(.groupMembers(page))
        case .groups(let groups, let hasMore):
            var list = WireGroupList()
            list.groups = groups.map(WireGroup.init)
            list.hasMore_p = hasMore
            return .success(.groups(list))
        case .devices(let devices):
            var list = WireDeviceList()
            list.devices = devices.map(WireDevice.init)
            return .success(.devices(list))
        case .events: return .failure(ClientError(.notAllowed, "only operators read the event log"))
        case .message:
            return .failure(ClientError(.notAllowed, "only operators look up messages by uid alone"))
        case .numbers: return .failure(ClientError(.notAllowed, "links name people and messages by identifiers"))
        case .blacklist(let users, let hasMore):
            var list = WireUserList()
            list.users = users.map(\.text)
            list.hasMore_p = hasMore
            return .success(.users(list))
        case .reactions(let reactions, let total):
            return .success(.reactions(WireReactionList(reactions, total: total)))
        case .invites(let found): return .success(Self.found(found))
        case .hosting(let hosting): return Self.found(hosting)
        case .shelf(let items, let hasMore):
            // Of what stands on shelves, clients ask for what they call groups alone.
            return .success(.groupRemarks(WireGroupRemarkList(items, hasMore: hasMore)))
        case .usersListed, .groupsListed, .registeredUsers, .settings, .conversationsTagged, .chatroomMessages, .words,
            .said, .usersTagged, .channelMessages:
            return .failure(ClientError(.notAllowed, "only app servers ask for this"))
        }
    }
}
