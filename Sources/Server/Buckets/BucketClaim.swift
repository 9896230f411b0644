internal import Foundation
internal import PlatformCore

/// Says whose a bucket's prefix is, so that no other server takes its files for its own and clears them away.
///
/// An object beside the tenants' holds a number that the data folder has too; making it also shows at start that the
/// bucket can be written to.
struct BucketClaim: Sendable {
    private static let keyName = "echoim-owner"
    private static let fileName = "objects.owner"
    private static let bytesMax = 1_024

    let client: BucketClient
    let dataFolder: String

    /// Throws a sentence that says what to change; `unreachable` where the bucket cannot be asked now.
    func check() async throws {
        do throws(BucketError) {
            let own = try identity()
            let key = client.configuration.prefix + Self.keyName
            if let owner = try await owner(key) {
                guard owner == own else { throw BucketError.refused(status: 0, code: Self.foreign) }
            } else {
                _ = try await client.ask(.init(method: .put, key: key, body: .bytes(Array(own.utf8))))
            }
        } catch {
            guard let sentence = sentence(for: error) else { throw error }
            throw ConfigurationError(problems: [sentence])
        }
    }

    private func owner(_ key: String) async throws(BucketError) -> String? {
        do throws(BucketError) {
            let answer = try await client.ask(.init(method: .get, key: key, answerBytesMax: Self.bytesMax))
            return String(decoding: answer.body, as: UTF8.self)
        } catch .refused(404, let code) where code != "NoSuchBucket" {
            return nil
        }
    }

    /// The data folder's own number, made where there is none.
    private func identity() throws(BucketError) -> String {
        let file = URL(filePath: dataFolder + "/" + Self.fileName)
        do {
            if FileManager.default.fileExists(atPath: file.path) {
                return try String(contentsOf: file, encoding: .utf8)
            }
            let made = UUID().uuidString
            try Data(made.utf8).write(to: file, options: .atomic)
            return made
        } catch {
            throw .unreachable("\(Self.fileName) of the data folder cannot be written: \(error)")
        }
    }

    /// `nil` for what may pass by itself.
    private func sentence(for error: BucketError) -> String? {
        let bucket = client.configuration
        guard case .refused(let status, let code) = error, !error.isPassing else { return nil }
        let answer = "\(bucket.endpoint) answered \(status) \(code)"
        return switch (status, code) {
        case (_, Self.foreign):
            "The bucket \(bucket.bucket) holds files of another data folder under \"\(bucket.prefix)\"; set objects.prefix "
                + "to one of its own. If that folder is gone for good, remove \(bucket.prefix)\(Self.keyName) there."
        case (404, _): "There is no bucket \(bucket.bucket) (\(answer)); make it, or correct objects.bucket."
        case (301, _), (307, _), (400, "AuthorizationHeaderMalformed"):
            "The bucket \(bucket.bucket) is not where it is asked for (\(answer)); correct objects.region or objects.endpoint."
        case (401, _), (403, _):
            "The bucket \(bucket.bucket) may not be used with this access key (\(answer)); correct "
                + "\(Setting.bucketAccessKeyVariable) and \(Setting.bucketSecretKeyVariable), or what the key may do."
        default: "The bucket \(bucket.bucket) cannot be used (\(answer)); correct the settings under objects."
        }
    }

    private static let foreign = "ForeignOwner"
}
