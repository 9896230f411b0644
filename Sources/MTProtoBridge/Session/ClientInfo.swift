/// What a client says of itself in `initConnection`.
package struct ClientInfo: Hashable, Sendable {
    package let apiID: Int32
    package let deviceModel: String
    package let systemVersion: String
    package let appVersion: String
    package let systemLanguage: String
    package let languagePack: String
    package let language: String

    package init(
        apiID: Int32,
        deviceModel: String = "",
        systemVersion: String = "",
        appVersion: String = "",
        systemLanguage: String = "",
        languagePack: String = "",
        language: String = ""
    ) {
        self.apiID = apiID
        self.deviceModel = deviceModel
        self.systemVersion = systemVersion
        self.appVersion = appVersion
        self.systemLanguage = systemLanguage
        self.languagePack = languagePack
        self.language = language
    }
}
