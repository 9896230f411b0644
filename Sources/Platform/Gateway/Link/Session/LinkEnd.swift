package import PlatformCore

/// Why the server ends a link: the code of its close frame, and whether coming back helps.
///
/// A table of its own, apart from the errors that answer requests; `link.md` lists it.
package enum LinkEnd: UInt16, Hashable, Sendable, CaseIterable {
    /// The server stops; connect again.
    case goingAway = 1001
    /// A text message on the binary subprotocol, or the other way round.
    case wrongMessageKind = 1003
    /// Something is broken on the server's side; connect again, more and more slowly.
    case internalError = 1011
    /// The server or the tenant takes no more links at the moment; connect again later.
    case tryAgainLater = 1013

    /// A frame could not be read.
    case malformed = 4000
    /// No hello came in time.
    case helloTimeout = 4001
    /// The first frame was no hello, or a second hello came.
    case helloExpected = 4002
    /// The hello was refused; the error before says why.
    case helloRefused = 4003
    /// The token is no good, or no longer: get a new one.
    case tokenRefused = 4010
    /// The account is blocked.
    case userBlocked = 4011
    /// The device was revoked: log in again.
    case deviceRevoked = 4012
    /// The tenant is disabled.
    case tenantDisabled = 4013
    /// Another link of the user took this one's place: do not come back by yourself.
    case replaced = 4014
}

extension LinkEnd {
    /// How a link ends that a refusal ends.
    package init(_ error: ClientError) {
        switch error.code {
        case .malformed: self = .malformed
        case .helloExpected: self = .helloExpected
        case .tokenMalformed, .tokenForged, .tokenExpired, .tokenRevoked, .tokenOfOtherTenant, .signatureRefused:
            self = .tokenRefused
        case .userBlocked: self = .userBlocked
        case .deviceRevoked: self = .deviceRevoked
        case .tenantDisabled: self = .tenantDisabled
        case .goingAway: self = .goingAway
        case .busy, .outcomeUnknown, .storageFull, .quotaExceeded, .sendingTooFast: self = .tryAgainLater
        case .internalError: self = .internalError
        case .wordRefused, .tooManyWords, .notExpandable, .expansionTooLarge, .blockedByReceiver, .notAllowedByReceiver,
            .mutedInPrivate, .messageTooLarge, .systemConversation, .notInGroup, .mutedInGroup, .changeRefused,
            .notInChatroom, .mutedInChatroom, .blockedFromChatroom, .unknownChatroom, .attributeTaken, .attributesFull,
            .keptAliveTooMany,
            .invalidArgument, .unknownUser, .unknownGroup, .unknownMessage, .notAllowed, .groupExists, .groupFull,
            .reviewRefused, .idReused, .idTooOld, .cursorAhead, .unknownDevice, .tooManyDevices, .featureOff,
            .ownerCannotLeave, .alreadyFriends, .profileTooLarge, .notFriends, .unknownApplication, .tooManyManagers,
            .tooManyReactions, .unknownInvite, .inviteExpired,
            .phoneTaken:
            self = .helloRefused
        }
    }

    /// Whether a client should connect again by itself, with growing pauses.
    package var mayReconnect: Bool {
        switch self {
        case .goingAway, .internalError, .tryAgainLater, .helloTimeout: true
        case .wrongMessageKind, .malformed, .helloExpected, .helloRefused, .tokenRefused, .userBlocked,
            .deviceRevoked, .tenantDisabled, .replaced:
            false
        }
    }

    package var closeCode: CloseCode { CloseCode(rawValue: rawValue) }
}
