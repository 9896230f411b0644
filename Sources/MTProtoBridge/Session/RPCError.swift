/// What a call is refused with; the texts are the protocol's, and clients act on them.
///
/// Codes of 401 end a client's login: they are for a login that is lost, and for nothing else.
package struct RPCError: Error, Hashable, Sendable {
    package let code: Int32
    package let text: String

    package init(_ code: Int32, _ text: String) {
        self.code = code
        self.text = text
    }
}

extension RPCError {
    private static func bad(_ text: String) -> RPCError { RPCError(400, text) }
    private static func lost(_ text: String) -> RPCError { RPCError(401, text) }
    private static func forbidden(_ text: String) -> RPCError { RPCError(403, text) }

    // MARK: Login

    package static let authKeyUnregistered = lost("AUTH_KEY_UNREGISTERED")
    package static let authKeyPermEmpty = lost("AUTH_KEY_PERM_EMPTY")
    package static let authKeyInvalid = lost("AUTH_KEY_INVALID")
    package static let sessionRevoked = lost("SESSION_REVOKED")
    package static let sessionExpired = lost("SESSION_EXPIRED")
    package static let userDeactivated = lost("USER_DEACTIVATED")
    package static let userDeactivatedBan = lost("USER_DEACTIVATED_BAN")
    package static let sessionPasswordNeeded = lost("SESSION_PASSWORD_NEEDED")
    package static let authKeyDuplicated = RPCError(406, "AUTH_KEY_DUPLICATED")

    package static let apiIDInvalid = bad("API_ID_INVALID")
    package static let phoneNumberInvalid = bad("PHONE_NUMBER_INVALID")
    package static let phoneNumberBanned = bad("PHONE_NUMBER_BANNED")
    package static let phoneNumberUnoccupied = bad("PHONE_NUMBER_UNOCCUPIED")
    package static let phoneNumberOccupied = bad("PHONE_NUMBER_OCCUPIED")
    package static let phoneCodeInvalid = bad("PHONE_CODE_INVALID")
    package static let phoneCodeEmpty = bad("PHONE_CODE_EMPTY")
    package static let phoneCodeExpired = bad("PHONE_CODE_EXPIRED")
    package static let phoneCodeHashEmpty = bad("PHONE_CODE_HASH_EMPTY")
    package static let firstNameInvalid = bad("FIRSTNAME_INVALID")
    package static let passwordHashInvalid = bad("PASSWORD_HASH_INVALID")
    package static let srpIDInvalid = bad("SRP_ID_INVALID")
    package static let srpPasswordChanged = bad("SRP_PASSWORD_CHANGED")
    package static let newSaltInvalid = bad("NEW_SALT_INVALID")
    package static let newSettingsInvalid = bad("NEW_SETTINGS_INVALID")
    package static let passwordEmpty = bad("PASSWORD_EMPTY")
    package static let passwordRecoveryNA = bad("PASSWORD_RECOVERY_NA")
    package static let resetRequestMissing = bad("RESET_REQUEST_MISSING")
    package static let emailInvalid = bad("EMAIL_INVALID")
    package static let accessTokenInvalid = bad("ACCESS_TOKEN_INVALID")
    package static let accessTokenExpired = bad("ACCESS_TOKEN_EXPIRED")
    package static let botMethodInvalid = bad("BOT_METHOD_INVALID")
    package static let userBotRequired = bad("USER_BOT_REQUIRED")
    package static let authTokenInvalid = bad("AUTH_TOKEN_INVALID")
    package static let authTokenExpired = bad("AUTH_TOKEN_EXPIRED")
    package static let authTokenAlreadyAccepted = bad("AUTH_TOKEN_ALREADY_ACCEPTED")
    package static let authTokenException = bad("AUTH_TOKEN_EXCEPTION")
    package static let authBytesInvalid = bad("AUTH_BYTES_INVALID")
    package static let dcIDInvalid = bad("DC_ID_INVALID")
    package static let encryptedMessageInvalid = bad("ENCRYPTED_MESSAGE_INVALID")
    package static let tempAuthKeyEmpty = bad("TEMP_AUTH_KEY_EMPTY")
    package static let tempAuthKeyAlreadyBound = bad("TEMP_AUTH_KEY_ALREADY_BOUND")
    package static let expiresAtInvalid = bad("EXPIRES_AT_INVALID")
    package static let connectionNotInited = bad("CONNECTION_NOT_INITED")
    package static let connectionLayerInvalid = bad("CONNECTION_LAYER_INVALID")

    // MARK: Input

    package static let inputFetchError = bad("INPUT_FETCH_ERROR")
    package static let inputRequestTooLong = bad("INPUT_REQUEST_TOO_LONG")
    package static let msgWaitFailed = bad("MSG_WAIT_FAILED")
    package static let msgWaitTimeout = bad("MSG_WAIT_TIMEOUT")
    package static let peerIDInvalid = bad("PEER_ID_INVALID")
    package static let userIDInvalid = bad("USER_ID_INVALID")
    package static let chatIDInvalid = bad("CHAT_ID_INVALID")
    package static let channelInvalid = bad("CHANNEL_INVALID")
    package static let channelPrivate = bad("CHANNEL_PRIVATE")
    package static let msgIDInvalid = bad("MSG_ID_INVALID")
    package static let messageIDInvalid = bad("MESSAGE_ID_INVALID")
    package static let messageIDsEmpty = bad("MESSAGE_IDS_EMPTY")
    package static let messageEmpty = bad("MESSAGE_EMPTY")
    package static let messageTooLong = bad("MESSAGE_TOO_LONG")
    package static let messageNotModified = bad("MESSAGE_NOT_MODIFIED")
    package static let mediaEmpty = bad("MEDIA_EMPTY")
    package static let mediaInvalid = bad("MEDIA_INVALID")
    package static let captionTooLong = bad("MEDIA_CAPTION_TOO_LONG")
    package static let multiMediaTooLong = bad("MULTI_MEDIA_TOO_LONG")
    package static let ttlMediaInvalid = bad("TTL_MEDIA_INVALID")
    package static let scheduleDateInvalid = bad("SCHEDULE_DATE_INVALID")
    package static let storageFull = bad("STORAGE_FULL")
    package static let photoInvalidDimensions = bad("PHOTO_INVALID_DIMENSIONS")
    package static let usernameInvalid = bad("USERNAME_INVALID")
    package static let usernameNotOccupied = bad("USERNAME_NOT_OCCUPIED")
    package static let usernameOccupied = bad("USERNAME_OCCUPIED")
    package static let usernameNotModified = bad("USERNAME_NOT_MODIFIED")
    package static let ttlDaysInvalid = bad("TTL_DAYS_INVALID")
    package static let privacyValueInvalid = bad("PRIVACY_VALUE_INVALID")
    package static let usersTooFew = bad("USERS_TOO_FEW")
    package static let userAlreadyParticipant = bad("USER_ALREADY_PARTICIPANT")
    package static let userNotParticipant = bad("USER_NOT_PARTICIPANT")
    package static let inviteHashInvalid = bad("INVITE_HASH_INVALID")
    package static let inviteHashExpired = bad("INVITE_HASH_EXPIRED")
    package static let chatAdminRequired = bad("CHAT_ADMIN_REQUIRED")
    package static let filePartInvalid = bad("FILE_PART_INVALID")
    package static let filePartsInvalid = bad("FILE_PARTS_INVALID")
    package static let fileIDInvalid = bad("FILE_ID_INVALID")
    package static let fileReferenceExpired = bad("FILE_REFERENCE_EXPIRED")
    package static let locationInvalid = bad("LOCATION_INVALID")
    package static let limitInvalid = bad("LIMIT_INVALID")
    package static let offsetInvalid = bad("OFFSET_INVALID")
    package static let reactionInvalid = bad("REACTION_INVALID")
    package static let persistentTimestampInvalid = bad("PERSISTENT_TIMESTAMP_INVALID")
    package static let persistentTimestampEmpty = bad("PERSISTENT_TIMESTAMP_EMPTY")

    package static func filePartMissing(_ part: Int32) -> RPCError { bad("FILE_PART_\(part)_MISSING") }

    /// A function that is not served.
    package static func unknownFunction(_ id: UInt32) -> RPCError {
        bad("INPUT_METHOD_INVALID_\(id)_0")
    }

    /// A constructor, within the arguments, that is not known.
    package static func unknownConstructor(_ id: UInt32) -> RPCError {
        let hex = String(id, radix: 16)
        return bad("INPUT_CONSTRUCTOR_INVALID_" + String(repeating: "0", count: 8 - hex.count) + hex)
    }

    // MARK: Rights

    package static let chatWriteForbidden = forbidden("CHAT_WRITE_FORBIDDEN")
    package static let userPrivacyRestricted = forbidden("USER_PRIVACY_RESTRICTED")
    package static let accountDeleteForbidden = forbidden("ACCOUNT_DELETE_FORBIDDEN")
    package static let messageAuthorRequired = forbidden("MESSAGE_AUTHOR_REQUIRED")
    package static let chatSendMediaForbidden = forbidden("CHAT_SEND_MEDIA_FORBIDDEN")

    // MARK: Later

    /// Clients wait so long and call again.
    package static func floodWait(seconds: Int) -> RPCError { RPCError(420, "FLOOD_WAIT_\(seconds)") }
    package static func slowModeWait(seconds: Int) -> RPCError { RPCError(420, "SLOWMODE_WAIT_\(seconds)") }

    /// Clients call again.
    package static let internalError = RPCError(500, "INTERNAL")
    package static let randomIDDuplicate = RPCError(500, "RANDOM_ID_DUPLICATE")
    package static let timeout = RPCError(-503, "Timeout")
}
