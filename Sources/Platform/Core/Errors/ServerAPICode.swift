/// A result code of the Server API, with all that is promised about it.
///
/// Numbers below 41,000 are the vendor's, and so is the HTTP status that goes with each: its SDKs
/// act on both. For what the vendor has no word for, the numbers are those of `ClientError`.
package enum ServerAPICode: Int, CaseIterable, Sendable {
    case success = 200
    case unknownPath = 404
    /// The path is not served with this method, or the group has no room for more members.
    case notAllowed = 405

    case internalError = 1000
    case appKeyUnknown = 1001
    /// A parameter is missing or invalid; the message names it.
    case parameterInvalid = 1002
    case dataMissing = 1003
    case signatureWrong = 1004
    /// A parameter is too long, or a list has too many items.
    case parameterTooLong = 1005
    case appLocked = 1006
    case methodRestricted = 1007
    case rateLimited = 1008
    case serviceNotEnabled = 1009
    case captchaNotUsed = 1010
    case captchaNoBalance = 1011
    case captchaWrong = 1012
    case captchaChannelDown = 1013
    case captchaCodeUsed = 1014
    case nothingToDelete = 1015
    case keptAliveTooMany = 1016
    case callSDKTooOld = 1017
    case callsNotEnabled = 1018
    case sensitiveWordsTooMany = 1019
    /// An inner service did not answer in time.
    case innerTimeout = 1050
    case parameterWrongType = 1501
    case parameterOutOfRange = 1502
    case bodyTooLarge = 1508
    case userQuotaReached = 2007
    /// Success of the `/v2` routes.
    case successV2 = 10000

    case profilesTooMany = 24365
    case userUnknown = 24366
    case userHostingNotEnabled = 24369
    case permissionMissing = 25405
    case groupExists = 25409
    case groupUnknown = 25410
    case groupMembersTooMany = 25411
    case ownerCannotLeave = 25417
    case memberUnknown = 25418
    case groupNameEmpty = 25423
    case alreadyFriends = 25460

    /// The same idempotency key came with other content.
    case idReused = 41008
    /// The server has no room for the request just now; nothing was done.
    case busy = 41200
    /// The write failed half-way: it may have happened or not.
    case outcomeUnknown = 41201
    case storageFull = 41202

    // The Admin API alone answers these, by name.
    case operatorKeyUnknown = 41300
    case operatorNotAllowed = 41301
    case tenantUnknown = 41302
    case appKeyTaken = 41303
    case messageUnknown = 41304
}

extension ServerAPICode {
    /// The stable name for logs, metrics and the OpenAPI document.
    package var name: String { row.name }

    /// The HTTP status that goes with the code.
    package var httpStatus: Int { row.httpStatus }

    /// Whether the same request may succeed later, unchanged.
    package var mayRetry: Bool { row.retry == .mayHelp }

    private enum Retry {
        case useless
        case mayHelp
    }

    private struct Row {
        let name: String
        let httpStatus: Int
        let retry: Retry

        init(_ name: String, _ httpStatus: Int, retry: Retry = .useless) {
            self.name = name
            self.httpStatus = httpStatus
            self.retry = retry
        }
    }

    private var row: Row {
        switch self {
        case .success: Row("success", 200)
        case .unknownPath: Row("unknown_path", 404)
        case .notAllowed: Row("not_allowed", 405)
        case .internalError: Row("internal_error", 500, retry: .mayHelp)
        case .appKeyUnknown: Row("app_key_unknown", 401)
        case .parameterInvalid: Row("parameter_invalid", 400)
        case .dataMissing: Row("data_missing", 400)
        case .signatureWrong: Row("signature_wrong", 401)
        case .parameterTooLong: Row("parameter_too_long", 400)
        case .appLocked: Row("app_locked", 401)
        case .methodRestricted: Row("method_restricted", 401)
        case .rateLimited: Row("rate_limited", 429, retry: .mayHelp)
        case .serviceNotEnabled: Row("service_not_enabled", 430)
        case .captchaNotUsed: Row("captcha_not_used", 400)
        case .captchaNoBalance: Row("captcha_no_balance", 400)
        case .captchaWrong: Row("captcha_wrong", 400)
        case .captchaChannelDown: Row("captcha_channel_down", 400, retry: .mayHelp)
        case .captchaCodeUsed: Row("captcha_code_used", 400)
        case .nothingToDelete: Row("nothing_to_delete", 200)
        case .keptAliveTooMany: Row("kept_alive_too_many", 403)
        case .callSDKTooOld: Row("call_sdk_too_old", 400)
        case .callsNotEnabled: Row("calls_not_enabled", 400)
        case .sensitiveWordsTooMany: Row("sensitive_words_too_many", 400)
        case .innerTimeout: Row("inner_timeout", 504, retry: .mayHelp)
        case .parameterWrongType: Row("parameter_wrong_type", 400)
        case .parameterOutOfRange: Row("parameter_out_of_range", 400)
        case .bodyTooLarge: Row("body_too_large", 400)
        case .userQuotaReached: Row("user_quota_reached", 403)
        case .successV2: Row("success_v2", 200)
        case .profilesTooMany: Row("profiles_too_many", 200)
        case .userUnknown: Row("user_unknown", 200)
        case .userHostingNotEnabled: Row("user_hosting_not_enabled", 200)
        case .permissionMissing: Row("permission_missing", 200)
        case .groupExists: Row("group_exists", 200)
        case .groupUnknown: Row("group_unknown", 200)
        case .groupMembersTooMany: Row("group_members_too_many", 200)
        case .ownerCannotLeave: Row("owner_cannot_leave", 200)
        case .memberUnknown: Row("member_unknown", 200)
        case .groupNameEmpty: Row("group_name_empty", 200)
        case .alreadyFriends: Row("already_friends", 200)
        case .idReused: Row("id_reused", 409)
        case .busy: Row("busy", 503, retry: .mayHelp)
        case .outcomeUnknown: Row("outcome_unknown", 504, retry: .mayHelp)
        case .storageFull: Row("storage_full", 507, retry: .mayHelp)
        case .operatorKeyUnknown: Row("operator_key_unknown", 401)
        case .operatorNotAllowed: Row("operator_not_allowed", 403)
        case .tenantUnknown: Row("tenant_unknown", 404)
        case .appKeyTaken: Row("app_key_taken", 409)
        case .messageUnknown: Row("message_unknown", 404)
        }
    }
}
