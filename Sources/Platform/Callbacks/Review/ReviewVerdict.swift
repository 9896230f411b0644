internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Tenants

/// What becomes of a message that an app server was asked about.
enum ReviewVerdict: Hashable, Sendable {
    case deliver(ReviewChanges)
    /// With words for the sender, if there are any.
    case refuse(extra: String)
    /// The app server said nothing that can be read, and the rule is to refuse then.
    case unanswered

    /// Words for the sender are cut here.
    static let extraBytesMax = 1_024

    /// What holds where the review failed.
    init(_ policy: ReviewFailure) {
        self = policy == .deliver ? .deliver(.none) : .unanswered
    }

    /// Reads an answer; `nil` for one that says nothing, or nothing that can be said.
    init?(_ outcome: OutboundOutcome) {
        guard case .answered(200, let body, _) = outcome, case .object(let answer)? = try? JSONParser.parse(body),
            let pass = Self.number(answer["pass"])
        else { return nil }
        switch pass {
        case 0:
            var extra = ""
            if case .string(let text)? = answer["extra"] { extra = text }
            self = .refuse(extra: String(decoding: extra.utf8.prefix(Self.extraBytesMax), as: UTF8.self))
        case 1, 2:
            guard let changes = ReviewChanges(answer) else { return nil }
            self = .deliver(changes)
        default: return nil
        }
    }

    /// The command as the verdict has it.
    func applied(to command: Command) -> Command {
        switch self {
        case .deliver(let changes):
            guard changes != .none, let speech = command.speech else { return command }
            return command.saying(changes.applied(to: speech))
        case .refuse(let extra):
            let text = extra.isEmpty ? "the app's server refused the message" : extra
            return command.refused(ClientError(.reviewRefused, text))
        case .unanswered:
            return command.refused(
                ClientError(.reviewRefused, "the app's server did not say whether it may be said; try again later")
            )
        }
    }

    private static func number(_ value: JSONValue?) -> Int64? {
        switch value {
        case .integer(let number)?: number
        case .string(let text)?: Int64(text)
        default: nil
        }
    }
}

/// What an app server changes of a message; `nil` leaves it.
struct ReviewChanges: Hashable, Sendable {
    static let none = ReviewChanges()

    private var content: String?
    private var pushContent: String?
    private var pushExt: String?
    private var disablesPush: Bool?
    private var expansion: [String: String]?

    private init() {}

    /// `nil` where it cannot be said: what is too long for a message.
    init?(_ answer: JSONObject) {
        content = Self.text(answer["content"])
        pushContent = Self.text(answer["pushContent"])
        pushExt = Self.text(answer["pushExt"])
        disablesPush = Self.flag(answer["disablePush"])
        if let text = Self.text(answer["extraContent"]), case .object(let values)? = try? JSONParser.parse(text) {
            var given: [String: String] = [:]
            for member in values.members {
                if case .string(let value) = member.value { given[member.key] = value }
            }
            expansion = given
        }
        guard (content ?? "").utf8.count <= Limits.contentBytesMax,
            max((pushContent ?? "").utf8.count, (pushExt ?? "").utf8.count) <= Limits.pushHintBytesMax
        else { return nil }
    }

    func applied(to speech: Speech) -> Speech {
        var said = speech
        if let content { said.body.content = Array(content.utf8) }
        if pushContent != nil || pushExt != nil {
            var push = said.push ?? PushHints(content: "", data: "", ext: "")
            push.content = pushContent ?? push.content
            push.ext = pushExt ?? push.ext
            said.push = push
        }
        if let disablesPush { said.isSilent = disablesPush }
        if let expansion, said.isExpandable { said.expansion = expansion }
        return said
    }

    /// An object where a text belongs is taken as its JSON; an empty text changes nothing.
    private static func text(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text)?: text.isEmpty ? nil : text
        case .object(let object)?: String(decoding: JSONValue.object(object).bytes, as: UTF8.self)
        default: nil
        }
    }

    private static func flag(_ value: JSONValue?) -> Bool? {
        switch value {
        case .bool(let flag)?: flag
        case .integer(let number)?: number != 0
        case .string("true")?, .string("1")?: true
        case .string("false")?, .string("0")?: false
        default: nil
        }
    }
}
