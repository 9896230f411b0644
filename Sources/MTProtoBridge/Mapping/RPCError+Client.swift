package import PlatformCore

extension RPCError {
    /// What a client of the bridge is told of a refusal.
    package init(_ error: ClientError) {
        switch error.code {
        case .blockedByReceiver, .notAllowedByReceiver: self = .userPrivacyRestricted
        case .sendingTooFast: self = .floodWait(seconds: Self.seconds(of: error))
        case .messageTooLarge: self = .messageTooLong
        case .systemConversation, .mutedInGroup, .mutedInPrivate, .wordRefused, .reviewRefused, .mutedInChatroom:
            self = .chatWriteForbidden
        case .notInGroup, .notInChatroom, .blockedFromChatroom: self = .channelPrivate
        case .unknownGroup, .unknownChatroom: self = .channelInvalid
        case .unknownUser: self = .peerIDInvalid
        case .unknownMessage: self = .messageIDInvalid
        case .phoneTaken: self = .phoneNumberOccupied
        case .changeRefused: self = .messageAuthorRequired
        case .notAllowed, .ownerCannotLeave: self = .chatAdminRequired
        case .unknownInvite: self = .inviteHashInvalid
        case .inviteExpired: self = .inviteHashExpired
        case .tooManyReactions: self = RPCError(400, "REACTIONS_TOO_MANY")
        case .groupFull: self = RPCError(400, "USERS_TOO_MUCH")
        case .idReused, .idTooOld: self = .randomIDDuplicate
        case .cursorAhead: self = .persistentTimestampInvalid
        case .userBlocked: self = .userDeactivatedBan
        case .tokenRevoked, .deviceRevoked: self = .sessionRevoked
        case .busy, .quotaExceeded: self = .floodWait(seconds: Self.seconds(of: error))
        case .outcomeUnknown, .storageFull, .goingAway, .internalError: self = .internalError
        case .tooManyWords, .notExpandable, .expansionTooLarge, .malformed, .invalidArgument, .groupExists,
            .unknownDevice,
            .tooManyDevices, .helloExpected, .featureOff, .alreadyFriends, .attributeTaken, .attributesFull,
            .keptAliveTooMany, .profileTooLarge, .notFriends, .unknownApplication, .tooManyManagers, .tokenMalformed,
            .tokenForged, .tokenExpired, .tokenOfOtherTenant, .tenantDisabled, .signatureRefused:
            self = RPCError(400, "INPUT_REQUEST_INVALID")
        }
    }

    private static func seconds(of error: ClientError) -> Int {
        max(1, (Int(error.retryAfter ?? 1_000) + 999) / 1_000)
    }
}
