internal import PlatformCore
internal import PlatformEngine

/// What every publish says of the message itself (reference 6.1).
struct MessageDraft: Sendable {
    let from: UserID
    var body: MessageBody
    let flags: EntryFlags
    var push: PushHints?
    let expansion: [String: String]
    let includesSender: Bool
    /// Names the call, so that a repeated one takes effect once; `nil` when the caller gave no name.
    let sendKey: String?

    init(_ parameters: Parameters) throws(ServerAPIError) {
        try self.init(parameters, push: try PushHints(parameters))
    }

    init(_ parameters: Parameters, push: PushHints?) throws(ServerAPIError) {
        try self.init(parameters, from: try parameters.userID("fromUserId"), push: push)
    }

    init(_ parameters: Parameters, from: UserID, push: PushHints?) throws(ServerAPIError) {
        self.from = from
        body = try MessageBody(parameters)
        flags = try EntryFlags(parameters, objectName: body.objectName)
        self.push = push
        // Of a message that is not expandable the vendor leaves it out of account.
        expansion = flags.contains(.expandable) ? try parameters.keyValues(parameters.optional("extraContent")) : [:]
        includesSender = try parameters.flag("isIncludeSender", default: false)
        sendKey = try parameters.sendKey
        // Part of ultra groups alone, but some SDKs send it everywhere.
        _ = try parameters.optionalText("busChannel", max: .characters(20))
    }

    /// As the vendor's newer routes spell it.
    init(v2 parameters: Parameters) throws(ServerAPIError) {
        from = try parameters.userID("from_user_id")
        body = MessageBody(
            objectName: try parameters.text("object_name", max: .bytes(Limits.objectNameBytesMax)),
            content: Array(try parameters.text("content", max: .bytes(Limits.contentBytesMax)).utf8)
        )
        var flags = EntryFlags.ordinary
        if try !parameters.flag("store_flag", default: true) { flags.remove(.inHistory) }
        if try parameters.flag("silence_push", default: false) { flags.insert(.silent) }
        self.flags = flags.subtracting(BuiltInMessageType.withheldFlags(of: body.objectName))
        let hints = PushHints(
            content: try parameters.optionalText("push_content", max: PushHints.limit) ?? "",
            data: try parameters.optionalText("push_data", max: PushHints.limit) ?? "",
            ext: try parameters.optionalText("push_ext", max: PushHints.limit) ?? ""
        )
        push = hints.isEmpty ? nil : hints
        expansion = [:]
        includesSender = try parameters.flag("include_sender_enable", default: false)
        sendKey = try parameters.sendKey
    }

    /// The message for one of its receivers.
    func send(to target: ConversationTarget, reach: Send.Reach, mentions: Mentions = .nobody) -> Send {
        var flags = flags
        if mentions == .everybody { flags.insert(.mentionAll) }
        return Send(
            from: .id(from),
            target: target,
            body: body,
            flags: flags,
            reach: reach,
            mentions: mentions.users,
            push: push,
            expansion: expansion,
            identity: sendKey.map { .key($0 + "/" + String(Fingerprint(of: target).value, radix: 36)) } ?? .none
        )
    }

    /// The message for those who are there now, kept nowhere.
    func signal(to target: ConversationTarget, includesSender: Bool, heedsBlacklist: Bool) -> StatusMessage {
        StatusMessage(
            from: .id(from),
            target: target,
            body: body,
            includesSender: includesSender,
            heedsBlacklist: heedsBlacklist
        )
    }

    /// The message for each of several users; a badge is for a single one, as the vendor has it.
    func sends(
        to users: [UserID],
        in target: (UserID) -> ConversationTarget,
        reach: Send.Reach
    ) -> [AppServer.Outgoing] {
        var draft = self
        if users.count > 1 { draft.push?.badge = nil }
        return users.map { ("userId", $0.text, draft.send(to: target($0), reach: reach)) }
    }
}

extension MessageBody {
    init(_ parameters: Parameters) throws(ServerAPIError) {
        self.init(
            objectName: try parameters.text("objectName", max: .bytes(Limits.objectNameBytesMax)),
            content: Array(try parameters.text("content", max: .bytes(Limits.contentBytesMax)).utf8)
        )
    }
}

extension EntryFlags {
    /// What the caller wants, but a built-in type is never stored or counted against its nature.
    init(_ parameters: Parameters, objectName: String) throws(ServerAPIError) {
        var flags: EntryFlags = []
        if try parameters.flag("isCounted", default: true) { flags.insert(.counted) }
        if try parameters.flag("isPersisted", default: true) { flags.insert(.inHistory) }
        if try !parameters.flag("disableUpdateLastMsg", default: false) { flags.insert(.updatesLast) }
        if try parameters.flag("expansion", default: false) { flags.insert(.expandable) }
        if try parameters.flag("needReadReceipt", default: false) { flags.insert(.needsReceipt) }
        if try parameters.flag("disablePush", default: false) { flags.insert(.silent) }
        self = flags.subtracting(BuiltInMessageType.withheldFlags(of: objectName))
    }
}

extension PushHints {
    static let limit = TextLimit.bytes(Limits.pushHintBytesMax)

    /// `nil` when the caller says nothing of push; what they say is never looked into.
    init?(_ parameters: Parameters) throws(ServerAPIError) {
        try self.init(
            parameters,
            content: try parameters.optionalText("pushContent", max: Self.limit) ?? "",
            data: try parameters.optionalText("pushData", max: Self.limit) ?? ""
        )
    }

    /// What is said of push beside its text and data.
    init?(_ parameters: Parameters, content: String, data: String) throws(ServerAPIError) {
        self.init(
            content: content,
            data: data,
            ext: try parameters.optionalText("pushExt", max: Self.limit) ?? "",
            badge: try parameters.optionalInteger("count", in: -1...9_999).map { Int16($0) },
            isBackground: try parameters.flag("contentAvailable", default: false)
        )
        if isEmpty { return nil }
    }
}

extension Parameters {
    /// `X-Idempotency-Key`, or else `msgRandom`: told apart, as callers choose them apart.
    fileprivate var sendKey: String? {
        get throws(ServerAPIError) {
            if let idempotencyKey {
                guard idempotencyKey.utf8.count <= sendKeyBytesMax else {
                    throw ServerAPIError(
                        .parameterTooLong,
                        "X-Idempotency-Key is longer than \(sendKeyBytesMax) bytes."
                    )
                }
                return "k" + idempotencyKey
            }
            return try optionalInteger("msgRandom", in: .min...(.max)).map { "r\($0)" }
        }
    }
}

/// The key goes to the engine with a mark of its kind and the receiver's fingerprint.
private let sendKeyBytesMax = 48

/// Tells the conversations of one call apart in as few bytes as are surely enough.
private struct Fingerprint {
    /// FNV-1a of kind and identifier, in 64 bits.
    let value: UInt64

    init(of target: ConversationTarget) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in [target.kind.rawValue] + Array(target.id.utf8) + Array((target.channel?.text ?? "").utf8) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        value = hash
    }
}
