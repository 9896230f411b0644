internal import PlatformGateway

/// What an app's server does in a run, written down.
struct AppServerCalls: Sendable {
    /// How often a call without an outcome is made again under the same key.
    private static let attemptCountMax = 12

    let town: Town
    let history: HistoryWriter

    /// Says a message; `isRepeated` says it again once it was acknowledged, under the same key.
    func publish(_ draft: Draft, from sender: String, includesSender: Bool, isRepeated: Bool) async {
        let who = Who(tenant: town.tenant, user: sender)
        let (path, form) = call(draft, from: sender, includesSender: includesSender)
        let seenBy = audience(draft.log, sender, includesSender)
        var leftCount = isRepeated ? 2 : 1
        for _ in 0..<Self.attemptCountMax {
            let op = history.invoke(
                who,
                .send(to: draft.log, tag: draft.tag, id: "\(draft.tag)", reuses: nil, seenBy: seenBy, isCounted: true)
            )
            switch await town.server.call(path, form, idempotencyKey: "\(draft.tag)") {
            case .done(let answer):
                guard let uid = uid(in: answer) else {
                    history.end(op, .unknown, who, .lost(why: "no UID in the answer"))
                    continue
                }
                history.end(op, .ok, who, .sent(seq: 0, place: 0, uid: uid))
                leftCount -= 1
            case .refused(let code, let name):
                return history.end(op, .fail, who, .refused(code: code, name: name))
            case .unknown(let why): history.end(op, .unknown, who, .lost(why: why))
            }
            if leftCount == 0 { return }
            try? await Task.sleep(for: .milliseconds(.random(in: 50...400)))  // Cancelled, it goes on at once.
        }
    }

    /// The wanderer joins the first group, or leaves it.
    func wander() async {
        let group = town.groups[0]
        let who = Who(tenant: town.tenant, user: town.wanderer)
        guard town.turn.tryBegin() else { return }
        defer { town.turn.end() }
        let isLeaving = town.turn.isInside
        let act: Act = isLeaving ? .leave(group.log, users: [who.user]) : .join(group.log, users: [who.user])
        let op = history.invoke(who, act)
        let form = [("groupId", group.id), ("groupName", group.id), ("userId", who.user)]
        switch await town.server.call(isLeaving ? "/group/quit.json" : "/group/join.json", form) {
        case .done:
            town.turn.isInside = !isLeaving
            history.end(op, .ok, who, .done)
        case .refused(let code, let name): history.end(op, .fail, who, .refused(code: code, name: name))
        case .unknown(let why): history.end(op, .unknown, who, .lost(why: why))
        }
    }

    private func call(
        _ draft: Draft,
        from sender: String,
        includesSender: Bool
    ) -> (path: String, form: [(String, String)]) {
        var form = [
            ("fromUserId", sender), ("objectName", "RC:TxtMsg"),
            ("content", Tag.content(draft.tag, padding: draft.padding)),
            ("isIncludeSender", includesSender ? "1" : "0"),
        ]
        if draft.log.isGroup {
            form.append(("toGroupId", draft.log.conversation(for: sender).id))
            return ("/message/group/publish.json", form)
        }
        if draft.log.rawValue.hasPrefix("system:") {
            form.append(("toUserId", draft.log.ends[1]))
            return ("/message/system/publish.json", form)
        }
        form.append(("toUserId", draft.log.conversation(for: sender).id))
        return ("/message/private/publish.json", form)
    }

    /// Who sees what is said; `nil` for everybody.
    private func audience(_ log: LogName, _ sender: String, _ includesSender: Bool) -> [String]? {
        if log.rawValue.hasPrefix("system:") { return Array(log.ends.suffix(1)) }
        if includesSender { return nil }
        return (log.isGroup ? town.users : log.ends).filter { $0 != sender }
    }

    private func uid(in answer: JSONObject) -> String? {
        guard case .array(let uids)? = answer["messageUIDs"], case .object(let first)? = uids.first,
            case .string(let uid)? = first["messageUID"]
        else { return nil }
        return uid
    }
}
