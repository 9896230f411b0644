internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Where a message that was sent on comes from: its content names that in `forwardedFrom`, beside what was said.
///
/// Anybody may write such a member. It counts where the message has the flag, which the server alone sets.
struct ForwardOrigin: Hashable, Sendable {
    fileprivate static let member = "forwardedFrom"

    let author: AccountNumber
    /// The author as the app names them.
    let user: String
    let sentTime: Timestamp
    /// The message that was sent on first.
    let uid: String

    init?(of message: Message) {
        guard message.flags.contains(.forwarded), let body = message.body,
            let json = JSONValue(parsing: body.content)?[Self.member],
            let author = json["account"]?.integer.flatMap({ AccountNumber(id: $0) }),
            let sentTime = json["sentTime"]?.integer
        else { return nil }
        self.author = author
        self.sentTime = Timestamp(rawValue: sentTime)
        user = json["userId"]?.string ?? ""
        uid = json["messageUId"]?.string ?? ""
    }

    /// Of a message that is sent on now; who sends on what was sent on names its first author.
    init(sendingOn view: MessageView) {
        if let earlier = ForwardOrigin(of: view.message) {
            self = earlier
        } else {
            author = view.message.sender
            user = view.sender.text
            sentTime = view.message.sentTime
            uid = view.uid.description
        }
    }

    fileprivate var json: JSONValue {
        [
            "userId": .string(user), "account": .integer(author.id), "sentTime": .integer(sentTime.rawValue),
            "messageUId": .string(uid),
        ]
    }

    var wire: TL.MessageFwdHeader {
        TL.MessageFwdHeader(fromID: PeerNumber.user(author).wire, date: sentTime.seconds)
    }
}

/// What is said when a message is sent on.
struct ForwardedBody {
    let body: MessageBody
    /// Whether it says where it comes from.
    let namesOrigin: Bool

    /// What it answered, which stays behind: who is sent it may not see that.
    private static let answering: Set<String> = [
        "referMsgUserId", "referMsg", "objName", "referMsgUid", "referMsgStatus",
    ]

    /// `nil` for what cannot be sent on: notices, and what was taken back.
    ///
    /// Files of an album that are sent on with one call are one album again, told from others by `call`.
    init?(_ view: MessageView, namesAuthor: Bool, keepsCaption: Bool, call: Int64) {
        guard let said = view.message.body, GroupNoticeContent.action(of: said, for: .anybody, at: .zero) == nil else {
            return nil
        }
        guard case .object(let members)? = JSONValue(parsing: said.content) else {
            // Contents of an app's own form are sent on as they are.
            body = said
            namesOrigin = false
            return
        }
        let isFile = SpokenMedia.urlName(of: said.objectName) != nil
        let isAnswer = said.objectName == "RC:ReferenceMsg"
        var kept = members.filter { member in
            if member.name == ForwardOrigin.member { return false }
            if isFile, !keepsCaption, member.name == "caption" || member.name == "entities" { return false }
            return !(isFile || isAnswer) || !Self.answering.contains(member.name)
        }
        if isFile, let index = kept.firstIndex(where: { $0.name == "album" }),
            let album = kept[index].value.string.flatMap({ Int64($0) })
        {
            kept[index] = .init(name: "album", value: .string(String(album &+ call)))
        }
        if namesAuthor { kept.append(.init(name: ForwardOrigin.member, value: ForwardOrigin(sendingOn: view).json)) }
        body = MessageBody(
            objectName: isAnswer ? "RC:TxtMsg" : said.objectName,
            content: JSONValue.object(kept).bytes
        )
        namesOrigin = namesAuthor
    }
}
