internal import Foundation
internal import Logging
internal import PlatformCallbacks
internal import PlatformGateway
internal import PlatformStore
internal import Tenants

extension ServerConfiguration {
    /// Reads everything, checks it whole and names every problem at once.
    static func load(
        flags: [Setting: String],
        environment: [String: String],
        file: String?
    ) async throws(ConfigurationError) -> ServerConfiguration {
        let reader = try await SettingsReader(flags: flags, environment: environment, file: file)
        var configuration = ServerConfiguration()
        if let data = reader.value(.data, { $0.isEmpty ? nil : $0 }) { configuration.data = data }
        if let http = reader.value(.httpAddress, ListenAddress.init) { configuration.http = http }
        configuration.httpPublic = reader.value(.httpPublic) { TenantSettings.isOrigin($0) ? $0 : nil }
        if let admin = reader.value(.adminAddress, ListenAddress.init) { configuration.admin = admin }
        if let level = reader.value(.logLevel, Logger.Level.init(rawValue:)) { configuration.logLevel = level }
        configuration.mtproto = reader.value(.mtprotoAddress, ListenAddress.init)
        configuration.mtprotoPublic = reader.value(.mtprotoPublicAddress) { ListenAddress($0)?.reachable }
        configuration.loopCount = reader.number(.loopCount)
        configuration.demo = reader.flag(.demo) ?? false
        configuration.readDoors(from: reader)
        configuration.readStorage(from: reader)
        if let networks = reader.list(.callbackNetworks, { IPNetwork($0) != nil }) {
            configuration.callbackTargets = TargetRule(allowed: networks.compactMap(IPNetwork.init))
        }
        configuration.bucketKeyFile = reader.text(.bucketKeyFile)
        var problems: [String] = []
        configuration.bucket = reader.bucket(environment, &problems)
        problems = reader.problems + problems

        switch (reader.text(.httpCertificate), reader.text(.httpKey)) {
        case (let certificate?, let key?): configuration.tls = TLSFiles(certificate: certificate, key: key)
        case (nil, nil): break
        case (_?, nil): problems.append("http.certificate needs http.key beside it; set both or neither.")
        case (nil, _?): problems.append("http.key needs http.certificate beside it; set both or neither.")
        }
        problems += configuration.contradictions
        guard problems.isEmpty else { throw ConfigurationError(problems: problems) }
        return configuration
    }

    private mutating func readDoors(from reader: SettingsReader) {
        if let count = reader.number(.connectionCountMax) { door.connectionCountMax = count }
        if let count = reader.number(.connectionsPerAddressMax) { door.connectionsPerAddressMax = count }
        if let count = reader.number(.backlog) { backlog = count }
        if let count = reader.number(.handshakesPerSecondMax) { links.handshakesPerSecondMax = count }
        if let isOn = reader.flag(.compression) { links.allowsCompression = isOn }
        if let bytes = reader.number(.compressionBytesMin) { links.compressionBytesMin = bytes }
        links.perTenantMax = reader.number(.linksPerTenantMax).map { UInt32($0) }
        if let origins = reader.list(.linkOrigins, TenantSettings.isOrigin) { links.origins = origins }
    }

    private mutating func readStorage(from reader: SettingsReader) {
        if let bytes = reader.size(.cacheBytes) { store.cacheBytes = bytes }
        if let bytes = reader.size(.memtableBytesTotal) { store.memtableBytesTotal = bytes }
        if let bytes = reader.size(.memtableBytes) { store.memtableBytes = bytes }
        if let bytes = reader.size(.storageFloorBytes) { storageFloorBytes = bytes }
        if let hours = reader.number(.objectGraceHours) { objectGraceHours = hours }
        if let count = reader.number(.openTenantCountMax) { tenants.openCountMax = count }
    }

    /// What cannot be together, and files that are not there.
    private var contradictions: [String] {
        var problems: [String] = []
        if http.port != 0, http == admin {
            problems.append("http.address and admin.address are both \(http); give them different ports.")
        }
        let unreadable = [tls?.certificate, tls?.key].compactMap { $0 }.filter {
            !FileManager.default.isReadableFile(atPath: $0)
        }
        problems += unreadable.map { "\($0) cannot be read; correct the path or the file's permissions." }
        if let tls, unreadable.isEmpty {
            do {
                _ = try tls.identity()
            } catch {
                problems.append("http.certificate and http.key cannot be used together (\(error)); correct the files.")
            }
        }
        if demo, !http.isLoopback {
            problems.append(
                "demo hands tokens to anybody, and http.address \(http) is not this machine alone; switch one of them off."
            )
        }
        if let mtproto, mtproto == http || mtproto == admin, mtproto.port != 0 {
            problems.append("mtproto.address \(mtproto) is another port's too; give it one of its own.")
        }
        if let mtproto, mtprotoPublic == nil, mtproto.reachable == nil {
            problems.append(
                "clients cannot connect to mtproto.address \(mtproto); set mtproto.public to the address they see."
            )
        }
        if store.memtableBytesTotal > store.cacheBytes {
            problems.append(
                "store.memtables is more than store.cache, which it is a part of; lower the one or raise the other."
            )
        }
        if store.memtableBytes > store.memtableBytesTotal {
            problems.append("store.memtable is more than store.memtables; lower the one or raise the other.")
        }
        return problems
    }

    /// Every setting with the value in force, as it is printed once at start; there is no secret among them.
    var printout: [(setting: Setting, value: String)] {
        Setting.allCases.map { setting in
            let value: String? =
                switch setting {
                case .data: data
                case .httpAddress: http.description
                case .httpPublic: httpPublic
                case .httpCertificate: tls?.certificate
                case .httpKey: tls?.key
                case .adminAddress: admin.description
                case .mtprotoAddress: mtproto?.description
                case .mtprotoPublicAddress: mtprotoPublic?.description
                case .logLevel: logLevel.rawValue
                case .loopCount: loopCount.map(String.init)
                case .demo: String(demo)
                case .connectionCountMax: String(door.connectionCountMax)
                case .connectionsPerAddressMax: String(door.connectionsPerAddressMax)
                case .backlog: String(backlog)
                case .linkOrigins: links.origins.isEmpty ? nil : links.origins.joined(separator: ",")
                case .linksPerTenantMax: links.perTenantMax.map { String($0) }
                case .handshakesPerSecondMax: String(links.handshakesPerSecondMax)
                case .compression: String(links.allowsCompression)
                case .compressionBytesMin: String(links.compressionBytesMin)
                case .cacheBytes: ByteCount(store.cacheBytes).description
                case .memtableBytesTotal: ByteCount(store.memtableBytesTotal).description
                case .memtableBytes: ByteCount(store.memtableBytes).description
                case .storageFloorBytes: ByteCount(storageFloorBytes).description
                case .openTenantCountMax: String(tenants.openCountMax)
                case .callbackNetworks:
                    callbackTargets.allowed.isEmpty
                        ? nil : callbackTargets.allowed.map(\.description).joined(separator: ",")
                case .objectGraceHours: String(objectGraceHours)
                case .bucketEndpoint: bucket?.endpoint.description
                case .bucketName: bucket?.bucket
                case .bucketRegion: bucket?.region
                case .bucketPrefix: bucket?.prefix
                case .bucketAddressing: bucket?.addressing.rawValue
                case .bucketKeyFile: bucketKeyFile
                }
            return (setting, value ?? "-")
        }
    }
}
