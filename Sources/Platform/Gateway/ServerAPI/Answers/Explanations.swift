package import PlatformCore
package import Tenants

/// Refusals of the engine in the words of the Server API.
extension ClientError: ServerAPIExplainable {
    package var serverAPIError: ServerAPIError {
        ServerAPIError(serverAPICode, sentence, retryAfter: retryAfter.map { .milliseconds(Int64($0)) })
    }

    private var serverAPICode: ServerAPICode {
        switch code {
        case .sendingTooFast: .rateLimited
        case .messageTooLarge, .expansionTooLarge, .attributesFull, .profileTooLarge, .tooManyManagers,
            .tooManyReactions:
            .parameterTooLong
        case .keptAliveTooMany: .keptAliveTooMany
        case .ownerCannotLeave: .ownerCannotLeave
        case .alreadyFriends: .alreadyFriends
        case .groupExists: .groupExists
        case .groupFull: .notAllowed
        case .tooManyWords: .sensitiveWordsTooMany
        case .idReused: .idReused
        case .featureOff: .serviceNotEnabled
        case .tenantDisabled: .appLocked
        case .signatureRefused: .signatureWrong
        case .busy, .goingAway: .busy
        case .outcomeUnknown: .outcomeUnknown
        case .storageFull: .storageFull
        case .quotaExceeded: .userQuotaReached
        case .internalError: .internalError
        case .wordRefused, .notExpandable, .blockedByReceiver, .notAllowedByReceiver, .mutedInPrivate,
            .reviewRefused, .systemConversation, .notInGroup, .mutedInGroup, .changeRefused, .malformed,
            .notInChatroom, .mutedInChatroom, .blockedFromChatroom, .unknownChatroom, .attributeTaken,
            .invalidArgument, .unknownUser, .unknownGroup, .unknownMessage, .notAllowed, .idTooOld, .cursorAhead,
            .unknownDevice, .tooManyDevices, .helloExpected, .tokenMalformed, .tokenForged, .tokenExpired,
            .tokenRevoked, .tokenOfOtherTenant, .userBlocked, .deviceRevoked, .notFriends, .unknownApplication,
            .phoneTaken, .unknownInvite, .inviteExpired:
            .parameterInvalid
        }
    }

    /// Links write refusals in lower case and without a full stop.
    private var sentence: String { asSentence(text) }
}

/// Refusals of the tenants' registry in the words of the Server API.
extension TenantError: ServerAPIExplainable {
    package var serverAPIError: ServerAPIError {
        let code = serverAPICode
        // Paths and engine messages stay in the log.
        let message = code == .internalError ? "The server cannot reach the app's data." : asSentence(text)
        return ServerAPIError(code, message, retryAfter: retryAfter.map { .milliseconds(Int64($0)) })
    }

    private var serverAPICode: ServerAPICode {
        switch code {
        case .unknownAppKey, .unknownTenant: .appKeyUnknown
        case .tenantDisabled, .tenantDeleted: .appLocked
        case .signatureMissing, .signatureWrong, .signatureStale, .signatureReplayed, .signatureTooWeak:
            .signatureWrong
        case .rateExceeded: .rateLimited
        case .quotaExceeded: .userQuotaReached
        case .busy: .busy
        case .diskFull: .storageFull
        case .appKeyTaken, .invalidSetting, .tokenMalformed, .tokenForged, .tokenExpired, .tokenOfOtherTenant:
            .parameterInvalid
        case .unknownOperatorKey, .operatorNotAllowed: .methodRestricted
        case .tenantsExhausted, .masterKeyMissing, .masterKeyWrong, .storage: .internalError
        }
    }
}

private func asSentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
}
