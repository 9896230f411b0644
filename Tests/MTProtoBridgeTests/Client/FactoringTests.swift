import MTProtoCrypto
import Testing

@testable import MTProtoClient

struct `Taking two primes apart` {
    @Test func `finds both of any pair that a server makes`() {
        var random = SecureRandom()
        for _ in 0..<20 {
            let pair = PQ(using: &random)
            let product = pair.product.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let found = Factoring.factors(of: product)
            #expect(found?.p == pair.p && found?.q == pair.q, "\(product)")
        }
    }

    @Test(arguments: [0, 1, 2, 3, 4_294_967_291, UInt64.max] as [UInt64])
    func `gives up on what is no such product`(number: UInt64) {
        let found = Factoring.factors(of: number)
        #expect(found.map { UInt64($0.p) * UInt64($0.q) == number } ?? true)
    }
}
