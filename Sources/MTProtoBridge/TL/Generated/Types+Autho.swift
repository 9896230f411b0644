// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `authorization#ad01d61d`, a `Authorization`.
    package struct Authorization: TLConstructor {
        package var current: Bool
        package var officialApp: Bool
        package var passwordPending: Bool
        package var encryptedRequestsDisabled: Bool
        package var callRequestsDisabled: Bool
        package var unconfirmed: Bool
        package var hash: Int64
        package var deviceModel: String
        package var platform: String
        package var systemVersion: String
        package var apiID: Int32
        package var appName: String
        package var appVersion: String
        package var dateCreated: Int32
        package var dateActive: Int32
        package var ip: String
        package var country: String
        package var region: String

        package static var id: UInt32 { 0xad01d61d }

        package init(
            current: Bool = false,
            officialApp: Bool = false,
            passwordPending: Bool = false,
            encryptedRequestsDisabled: Bool = false,
            callRequestsDisabled: Bool = false,
            unconfirmed: Bool = false,
            hash: Int64,
            deviceModel: String,
            platform: String,
            systemVersion: String,
            apiID: Int32,
            appName: String,
            appVersion: String,
            dateCreated: Int32,
            dateActive: Int32,
            ip: String,
            country: String,
            region: String
        ) {
            self.current = current
            self.officialApp = officialApp
            self.passwordPending = passwordPending
            self.encryptedRequestsDisabled = encryptedRequestsDisabled
            self.callRequestsDisabled = callRequestsDisabled
            self.unconfirmed = unconfirmed
            self.hash = hash
            self.deviceModel = deviceModel
            self.platform = platform
            self.systemVersion = systemVersion
            self.apiID = apiID
            self.appName = appName
            self.appVersion = appVersion
            self.dateCreated = dateCreated
            self.dateActive = dateActive
            self.ip = ip
            self.country = country
            self.region = region
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            current = flags & 0x1 != 0
            officialApp = flags & 0x2 != 0
            passwordPending = flags & 0x4 != 0
            encryptedRequestsDisabled = flags & 0x8 != 0
            callRequestsDisabled = flags & 0x10 != 0
            unconfirmed = flags & 0x20 != 0
            hash = try Int64(reading: &reader)
            deviceModel = try String(reading: &reader)
            platform = try String(reading: &reader)
            systemVersion = try String(reading: &reader)
            apiID = try Int32(reading: &reader)
            appName = try String(reading: &reader)
            appVersion = try String(reading: &reader)
            dateCreated = try Int32(reading: &reader)
            dateActive = try Int32(reading: &reader)
            ip = try String(reading: &reader)
            country = try String(reading: &reader)
            region = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if current { flags |= 0x1 }
            if officialApp { flags |= 0x2 }
            if passwordPending { flags |= 0x4 }
            if encryptedRequestsDisabled { flags |= 0x8 }
            if callRequestsDisabled { flags |= 0x10 }
            if unconfirmed { flags |= 0x20 }
            flags.write(to: &writer)
            hash.write(to: &writer)
            deviceModel.write(to: &writer)
            platform.write(to: &writer)
            systemVersion.write(to: &writer)
            apiID.write(to: &writer)
            appName.write(to: &writer)
            appVersion.write(to: &writer)
            dateCreated.write(to: &writer)
            dateActive.write(to: &writer)
            ip.write(to: &writer)
            country.write(to: &writer)
            region.write(to: &writer)
        }
    }
}
