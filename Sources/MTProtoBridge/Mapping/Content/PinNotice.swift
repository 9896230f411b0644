internal import PlatformCore
internal import PlatformEngine

/// What is said in a conversation when a message of it was pinned: `RC:InfoNtf`, with the message's name beside the words.
enum PinNotice {
    private static let objectName = "RC:InfoNtf"
    private static let member = "pinnedMessageUId"
    /// Letters of the message that are quoted.
    private static let quotedLettersMax = 40

    static func body(of view: MessageView, pinnedBy user: UserID) -> MessageBody {
        let said = view.message.body.map { SpokenText(of: $0).text } ?? ""
        let json: JSONValue = [
            "message": .string("\(user.text) pinned \"\(said.prefix(quotedLettersMax))\""),
            member: .string(view.uid.description),
        ]
        return MessageBody(objectName: objectName, content: json.bytes)
    }

    /// The message that a notice says was pinned.
    static func pinned(in body: MessageBody) -> MessageUID? {
        guard body.objectName == objectName else { return nil }
        return JSONValue(parsing: body.content)?[member]?.string.flatMap { MessageUID($0) }
    }
}
