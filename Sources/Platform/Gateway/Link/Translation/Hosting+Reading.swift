internal import PlatformCore
internal import PlatformEngine

extension Action {
    /// What a user does about what is kept of them, and about friends.
    init(hosting frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .profileChange(let wire):
            self = .changeProfile(of: owner.user, try WireValues.userProfile(wire.profile, wire.extra))
        case .friendAdd(let wire):
            let text = try WireValues.text(wire.text, "text", countMax: FriendApplication.textCountMax)
            let other = try WireValues.user(wire.user, "user")
            self = .addFriend(FriendAddition(user: owner.user, other: other, text: text))
        case .friendAnswer(let wire):
            let applicant = try WireValues.user(wire.user, "user")
            self = .answerFriend(applicant, by: owner.user, isAccepted: wire.isAccepted)
        case .friendsRemove(let wire):
            self = .removeFriends(try WireValues.users(wire.users, "users", countMax: 100), of: owner.user)
        case .friendChange(let wire):
            let remark = try WireValues.text(wire.remark, "remark", countMax: Friend.remarkCountMax)
            self = .changeFriend(
                try WireValues.user(wire.user, "user"),
                of: owner.user,
                remark: wire.hasRemark ? remark : nil,
                extra: try WireValues.profile(wire.extra, as: .friendExtra, "extra")
            )
        case .friendPolicy(let wire): self = .setFriendPolicy(of: owner.user, try FriendPolicy.Rule.read(wire.policy))
        default: throw ClientError(.malformed, "the frame is of another kind")
        }
    }
}

extension Query {
    /// What a user asks of profiles and friends.
    init(hosting frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .profiles(let wire):
            self = .hosting(.profiles(try WireValues.users(wire.users, "users", countMax: 100)))
        case .friends(let wire):
            let listing = FriendListing(
                owner.user,
                after: wire.page.isEmpty ? nil : try WireValues.mark(wire.page),
                isNewestFirst: wire.isNewestFirst,
                limit: wire.limit == 0 ? 100 : min(Int(wire.limit), 100)
            )
            self = .hosting(.friends(listing))
        case .friendApplications: self = .hosting(.friendApplications(owner.user))
        case .followed(let wire):
            self = .hosting(.followed(try WireValues.group(wire.group, "group"), by: owner.user))
        case .groupRemarks(let wire):
            let after = wire.after.isEmpty ? nil : Array(try WireValues.group(wire.after, "after").text.utf8)
            self = .records(
                .shelf(.groupRemark, of: owner.user, after: after, limit: WireValues.limit(wire.limit))
            )
        default: throw ClientError(.malformed, "the frame is of another kind")
        }
    }
}

extension FriendPolicy.Rule {
    fileprivate static func read(_ wire: WireFriendPolicy) throws(ClientError) -> FriendPolicy.Rule? {
        switch wire {
        case .unset: return nil
        case .anyone: return .anyone
        case .consent: return .consent
        case .nobody: return .nobody
        case .UNRECOGNIZED: throw WireValues.invalid("policy must be UNSET, ANYONE, CONSENT or NOBODY")
        }
    }
}

extension WireValues {
    static func mark(_ page: String) throws(ClientError) -> PageMark {
        guard let mark = MarkToken.read(page) else { throw invalid("page must be the next of an earlier answer") }
        return mark
    }

    static func userProfile(_ profile: String, _ extra: String) throws(ClientError) -> UserProfileChange {
        let (profile, extra) = (try object(profile, "profile"), try object(extra, "extra"))
        return try explained { () throws(ServerAPIError) in try UserProfileChange(profile, extra: extra) }
    }

    static func profile(_ text: String, as kind: ProfileKind, _ field: String) throws(ClientError) -> ProfileChange {
        guard let object = try object(text, field) else { return ProfileChange() }
        return try explained { () throws(ServerAPIError) in try ProfileChange(object, as: kind, in: field) }
    }

    /// A text that holds a JSON object; an empty one says nothing.
    private static func object(_ text: String, _ field: String) throws(ClientError) -> JSONObject? {
        if text.isEmpty { return nil }
        guard text.utf8.count <= 2 * ProfileFields.bytesMax else {
            throw ClientError(.profileTooLarge, "\(field) is longer than \(2 * ProfileFields.bytesMax) bytes")
        }
        return try explained { () throws(ServerAPIError) in
            try Parameter(name: field, value: .string(text)).object()
        }
    }

    /// The rules of profiles are those of the Server API, and so are its words for what breaks them.
    private static func explained<Value>(_ read: () throws(ServerAPIError) -> Value) throws(ClientError) -> Value {
        do throws(ServerAPIError) {
            return try read()
        } catch {
            let code: ClientError.Code = error.code == .parameterTooLong ? .profileTooLarge : .invalidArgument
            throw ClientError(code, error.message)
        }
    }
}
