internal import Foundation
internal import PlatformCore
internal import Tenants

/// Asks a bucket, again where that may help: signs, judges answers, and waits between attempts.
struct BucketClient: Sendable {
    /// Attempts of one request.
    static let attemptCountMax = 4
    /// The wait after the first attempt; it doubles with each further one.
    private static let firstWait = Duration.milliseconds(100)

    let configuration: BucketConfiguration
    let now: @Sendable () -> Timestamp
    /// Sends one signed request and answers what came back, or that nothing did.
    let exchange: @Sendable (SignedBucketRequest) async throws(BucketError) -> BucketAnswer
    /// Lets time pass; ends early only where the caller is cancelled.
    var pause: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// The answer, if it is of the two hundreds.
    func ask(_ request: BucketRequest) async throws(BucketError) -> BucketAnswer {
        var attempt = 1
        while true {
            let failure: BucketError
            do throws(BucketError) {
                // Signed anew each time: services refuse what was signed a quarter of an hour ago.
                let answer = try await exchange(signed(request))
                if (200..<300).contains(answer.status) { return answer }
                failure = .refused(status: answer.status, code: BucketRefusal.code(in: answer.body))
            } catch {
                failure = error
            }
            guard failure.isPassing, attempt < Self.attemptCountMax else { throw failure }
            do {
                try await pause(Self.wait(after: attempt))
            } catch {
                throw failure
            }
            attempt += 1
        }
    }

    /// Half of it is by chance, so that those who failed together do not come back together.
    private static func wait(after attempt: Int) -> Duration {
        let whole = firstWait * (1 << (attempt - 1))
        return whole / 2 + whole / 2 * Double.random(in: 0...1)
    }

    func signed(_ request: BucketRequest) -> SignedBucketRequest {
        let (host, path) = address(of: request.key)
        let hash =
            switch request.body {
            case .none: BucketSignature.emptyHash
            case .bytes(let bytes): BucketSignature.hash(bytes)
            case .file(_, let hash): hash
            }
        let date = Date(timeIntervalSince1970: Double(now().rawValue) / 1_000)
        var headers = request.headers
        headers += [
            ("Host", host), ("x-amz-content-sha256", hash), ("x-amz-date", BucketSignature.time(date)),
        ]
        let signature = BucketSignature(credentials: configuration.credentials, region: configuration.region)
        let authorization = signature.authorization(
            method: request.method.rawValue,
            path: path,
            query: request.query,
            headers: headers,
            bodyHash: hash,
            date: date
        )
        let query = request.query.isEmpty ? "" : "?" + BucketSignature.queryText(request.query)
        let scheme = configuration.endpoint.isEncrypted ? "https" : "http"
        return SignedBucketRequest(
            method: request.method,
            url: "\(scheme)://\(host)\(BucketSignature.escaped(path, keeping: "/"))\(query)",
            headers: headers + [("Authorization", authorization)],
            body: request.body,
            answerBytesMax: request.answerBytesMax
        )
    }

    private func address(of key: String) -> (host: String, path: String) {
        let host = configuration.endpoint.host
        return switch configuration.addressing {
        case .path: (host, "/\(configuration.bucket)" + (key.isEmpty ? "" : "/" + key))
        case .host: ("\(configuration.bucket).\(host)", "/" + key)
        }
    }
}
