/// Why a WebSocket is closed, as it stands in a close frame (RFC 6455, section 7.4).
package struct CloseCode: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    package static let normal = CloseCode(rawValue: 1000)
    package static let goingAway = CloseCode(rawValue: 1001)
    package static let protocolError = CloseCode(rawValue: 1002)
    package static let unacceptableData = CloseCode(rawValue: 1003)
    package static let invalidPayload = CloseCode(rawValue: 1007)
    package static let policyViolation = CloseCode(rawValue: 1008)
    package static let messageTooLarge = CloseCode(rawValue: 1009)
    package static let internalError = CloseCode(rawValue: 1011)
    package static let tryAgainLater = CloseCode(rawValue: 1013)

    /// Whether the code may stand in a close frame: assigned ones, libraries' and applications' own.
    package var mayBeSent: Bool {
        switch rawValue {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }
}

/// What a close frame says; a frame without payload says nothing.
package struct CloseFrame: Hashable, Sendable {
    /// The longest reason a control frame has room for beside the code.
    package static let reasonBytesMax = 123

    package let code: CloseCode?
    package let reason: String

    package init(code: CloseCode? = nil, reason: String = "") {
        self.code = code
        self.reason = reason
    }
}
