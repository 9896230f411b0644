// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.authorizations#4bff8ea0`, a `account.Authorizations`.
    package struct AccountAuthorizations: TLConstructor {
        package var authorizationTTLDays: Int32
        package var authorizations: [Authorization]

        package static var id: UInt32 { 0x4bff8ea0 }

        package init(authorizationTTLDays: Int32, authorizations: [Authorization]) {
            self.authorizationTTLDays = authorizationTTLDays
            self.authorizations = authorizations
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            authorizationTTLDays = try Int32(reading: &reader)
            authorizations = try [Authorization](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            authorizationTTLDays.write(to: &writer)
            authorizations.write(to: &writer)
        }
    }

    /// `account.autoDownloadSettings#63cacf26`, a `account.AutoDownloadSettings`.
    package struct AccountAutoDownloadSettings: TLConstructor {
        package var low: AutoDownloadSettings
        package var medium: AutoDownloadSettings
        package var high: AutoDownloadSettings

        package static var id: UInt32 { 0x63cacf26 }

        package init(low: AutoDownloadSettings, medium: AutoDownloadSettings, high: AutoDownloadSettings) {
            self.low = low
            self.medium = medium
            self.high = high
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            low = try AutoDownloadSettings(reading: &reader)
            medium = try AutoDownloadSettings(reading: &reader)
            high = try AutoDownloadSettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            low.write(to: &writer)
            medium.write(to: &writer)
            high.write(to: &writer)
        }
    }

    /// `account.autoSaveSettings#4c3e069d`, a `account.AutoSaveSettings`.
    package struct AccountAutoSaveSettings: TLConstructor {
        package var usersSettings: AutoSaveSettings
        package var chatsSettings: AutoSaveSettings
        package var broadcastsSettings: AutoSaveSettings
        package var exceptions: [AutoSaveException]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x4c3e069d }

        package init(
            usersSettings: AutoSaveSettings,
            chatsSettings: AutoSaveSettings,
            broadcastsSettings: AutoSaveSettings,
            exceptions: [AutoSaveException],
            chats: [Chat],
            users: [User]
        ) {
            self.usersSettings = usersSettings
            self.chatsSettings = chatsSettings
            self.broadcastsSettings = broadcastsSettings
            self.exceptions = exceptions
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            usersSettings = try AutoSaveSettings(reading: &reader)
            chatsSettings = try AutoSaveSettings(reading: &reader)
            broadcastsSettings = try AutoSaveSettings(reading: &reader)
            exceptions = try [AutoSaveException](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            usersSettings.write(to: &writer)
            chatsSettings.write(to: &writer)
            broadcastsSettings.write(to: &writer)
            exceptions.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
