internal import PlatformCore
internal import PlatformEngine

/// What every publish says of the message itself (reference 6.1).
struct MessageDraft: Sendable {
    let from: UserID
    let body: MessageBody
    let flags: EntryFlags
    let push: PushHints?
    let expansion: [String: String]
    let includesSender: Bool
    /// Names the call, so that a repeated one takes effect once; `nil` when the caller gave no name.
    let sendKey: String?

    init(_ parameters: Parameters) throws(ServerAPIError) {
        from = try parameters.userID("fromUserId")
        body = try MessageBody(parameters)
        flags = try EntryFlags(parameters, objectName: body.objectName)
        push = try PushHints(parameters)
        // Of a message that is not expandable the vendor leaves it out of account.
        expansion = flags.contains(.expandable) ? try parameters.expansion : [:]
        includesSender = try parameters.flag("isIncludeSender", default: false)
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
    /// `nil` when the caller says nothing of push; what they say is never looked into.
    init?(_ parameters: Parameters) throws(ServerAPIError) {
        let limit = TextLimit.bytes(Limits.pushHintBytesMax)
        self.init(
            content: try parameters.optionalText("pushContent", max: limit) ?? "",
            data: try parameters.optionalText("pushData", max: limit) ?? "",
            ext: try parameters.optionalText("pushExt", max: limit) ?? ""
        )
        if isEmpty { return nil }
    }
}

extension Parameters {
    /// The keys and values that a message carries from the start: a JSON object with texts for values.
    fileprivate var expansion: [String: String] {
        get throws(ServerAPIError) {
            guard let parameter = try optional("extraContent") else { return [:] }
            var values: [String: String] = [:]
            for member in try parameter.object().members {
                values[member.key] = try Parameter(name: "extraContent.\(member.key)", value: member.value).text()
            }
            if let problem = Expansion.problem(with: values) {
                throw ServerAPIError(.parameterInvalid, "extraContent: \(problem).")
            }
            return values
        }
    }

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
        for byte in [target.kind.rawValue] + Array(target.id.utf8) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        value = hash
    }
}
