internal import HTTPTypes
internal import PlatformCore

/// Calls that nothing stands behind: the vendor's text messages with codes (reference section 16).
enum LegacyOperations {
    static let all: [Operation<AppServer>] = [
        .refusing(.get, "/getImgCode.json", sms),
        .refusing(.post, "/sendCode.json", sms),
        .refusing(.post, "/verifyCode.json", sms),
    ]

    private static let sms = ServerAPIError(.serviceNotEnabled, "Codes by text message are not served.")
}
