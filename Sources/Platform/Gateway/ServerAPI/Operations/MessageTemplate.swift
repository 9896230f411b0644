internal import PlatformCore
internal import PlatformEngine

/// One message for many users, with gaps that are filled for each (reference 6.2).
struct MessageTemplate {
    private let draft: MessageDraft
    private let receivers: [Receiver]

    /// One user, and what is said to them alone.
    private struct Receiver {
        let user: UserID
        let values: [(gap: [UInt8], value: String)]
        let pushContent: String
        let pushData: String
    }

    init(_ parameters: Parameters, countMax: Int) throws(ServerAPIError) {
        draft = try MessageDraft(parameters, push: try PushHints(parameters, content: "", data: ""))
        let users = try parameters.userIDs("toUserId", countMax: countMax)
        let values = try parameters.objects("values", countMax: countMax)
        guard values.count == users.count else {
            throw ServerAPIError(.parameterInvalid, "values must have one item for each of toUserId.")
        }
        let contents = try Self.texts("pushContent", parameters, count: users.count)
        let data = try Self.texts("pushData", parameters, count: users.count)
        receivers = try zip(users, values).enumerated().map { (index, pair) throws(ServerAPIError) in
            Receiver(
                user: pair.0,
                values: try pair.1.texts().map { (Array($0.utf8), $1) },
                pushContent: contents[index],
                pushData: data[index]
            )
        }
    }

    /// The filled messages, in the order of the receivers.
    func sends(
        in target: (UserID) -> ConversationTarget,
        reach: Send.Reach
    ) throws(ServerAPIError) -> [AppServer.Outgoing] {
        try receivers.map { (receiver) throws(ServerAPIError) in
            let draft = try filled(for: receiver)
            return ("userId", receiver.user.text, draft.send(to: target(receiver.user), reach: reach))
        }
    }

    private func filled(for receiver: Receiver) throws(ServerAPIError) -> MessageDraft {
        var filled = draft
        // In JSON a value stands within a text: it must not end it.
        let isJSON = draft.body.content.first == UInt8(ascii: "{")
        filled.body.content = Self.fill(
            draft.body.content,
            receiver.values.map { ($0.gap, isJSON ? Self.escaped($0.value) : Array($0.value.utf8)) }
        )
        guard filled.body.content.count <= Limits.contentBytesMax else {
            throw ServerAPIError(
                .parameterTooLong,
                "content is longer than \(Limits.contentBytesMax) bytes for \(receiver.user)."
            )
        }
        let pushContent = Self.fill(
            Array(receiver.pushContent.utf8),
            receiver.values.map { ($0.gap, Array($0.value.utf8)) }
        )
        if !pushContent.isEmpty || !receiver.pushData.isEmpty {
            var push = filled.push ?? PushHints(content: "", data: "", ext: "")
            push.content = String(decoding: pushContent, as: UTF8.self)
            push.data = receiver.pushData
            filled.push = push
        }
        if receivers.count > 1 { filled.push?.badge = nil }
        return filled
    }

    /// Fills every gap in one walk, so that a value is never taken for a gap; of two that begin at one place the
    /// longer.
    private static func fill(_ text: [UInt8], _ values: [(gap: [UInt8], value: [UInt8])]) -> [UInt8] {
        let matcher = WordMatcher(values.map(\.gap), isCaseFolded: false)
        var filled: [UInt8] = []
        filled.reserveCapacity(text.count)
        var position = 0
        while let match = matcher.firstMatch(in: text, position..<text.count) {
            filled += text[position..<match.range.lowerBound]
            filled += values[match.word].value
            position = match.range.upperBound
        }
        return filled + text[position...]
    }

    private static func escaped(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(.string(text))
        return Array(writer.bytes.dropFirst().dropLast())
    }

    /// A text for each receiver: a list of as many, or one for all; empty where nothing is said.
    private static func texts(
        _ name: String,
        _ parameters: Parameters,
        count: Int
    ) throws(ServerAPIError) -> [String] {
        guard let parameter = try parameters.optional(name) else { return Array(repeating: "", count: count) }
        guard case .array(let values) = parameter.value else {
            return Array(repeating: try parameter.text(max: PushHints.limit), count: count)
        }
        guard values.count == count || values.isEmpty else {
            throw ServerAPIError(.parameterInvalid, "\(name) must have one item for each of toUserId.")
        }
        if values.isEmpty { return Array(repeating: "", count: count) }
        return try values.map { (value) throws(ServerAPIError) in
            if value.isBlank { return "" }
            return try Parameter(name: name, value: value).text(max: PushHints.limit)
        }
    }
}
