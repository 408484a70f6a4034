#pragma once

#include <array>

/// Answers that were made by Python's `cryptography`, for the self-test before a job: in text, as
/// hex digits or base64, so that a person can check them.
namespace credentials::selftestvectors {

struct FernetVector
{
    const char *key; ///< base64url
    unsigned long long time;
    const char *iv;        ///< hex
    const char *plaintext; ///< base64
    const char *token;
};

inline constexpr auto fernet = std::to_array<FernetVector>({
    {"s5wWPnoYJnxWIJ-3Em45x1KOhZGp9a9_JL9QMeBTiKw=", 1779089855ULL,
     "a1f1b707a34f1b6c1202e9193c723f47", "",
     "gAAAAABqCsG_ofG3B6NPG2wSAukZPHI_"
     "Ry5ugZVoke8JnIuGKnzO5eEfrNvS0DJrWUjISCjLUI3A8KJGusF1a12EjY2zWhis2g=="},
    {"TFKABraA0kxFrgXG8b44g5kkg_xXkWYSEZGHN_Rc6cM=", 1657890502ULL,
     "31c322dba7f3053cc5c9c099a8067f4b", "YQ==",
     "gAAAAABi0WbGMcMi26fzBTzFycCZqAZ_S9bv1a1_hxpv_"
     "NfnxlzVf4b3JhIxTQjwsqtsDp3hLN34IXZnWK70lWWtvfShlHgKiw=="},
    {"mcygFtu7l-b4Go_kdIl4nXqId6ZjrX-2qstQ2Tm2D4s=", 1775179139ULL,
     "11a53d41de19a2ffc2c31ee97c50ab20", "MDEyMzQ1Njc4OWFiY2Rl",
     "gAAAAABpzxWDEaU9Qd4Zov_Cwx7pfFCrIGxAApT00OLbqaZJ1dVLOMCcBY71yJZJzhliFBJ9xT31aIxrPfY1NiOBjYo_"
     "nOeDyA=="},
    {"xDwtDlKr1H0nrPmhvGmlk_sITleFjqJi0GfWDevI69M=", 1767749951ULL,
     "c223d477705102035a1229ed262f37ea", "MDEyMzQ1Njc4OWFiY2RlZg==",
     "gAAAAABpXbk_wiPUd3BRAgNaEintJi836hurhd9yOpAHRc3lFZs-2ZFA2Jtdki_eEXLVkUrrZSZWdYk_FVeK_"
     "0KEJI6ii5C10NpULZoqKrcStSjk9r7SqVU="},
    {"s5wWPnoYJnxWIJ-3Em45x1KOhZGp9a9_JL9QMeBTiKw=", 1768829030ULL,
     "6cd853f4ff8c0a3757878f28b7e0d7dc", "MDEyMzQ1Njc4OWFiY2RlZmc=",
     "gAAAAABpbjBmbNhT9P-MCjdXh48ot-DX3CsXxSwW6o-L-_D88qP-_c7RIXS_Wy8KzWUN2_"
     "VKcCylq21KDOKWvm3PEWdzkUneBWMrj2mB-8piiRlJnZQo4NM="},
    {"TFKABraA0kxFrgXG8b44g5kkg_xXkWYSEZGHN_Rc6cM=", 1508496899ULL,
     "2b997d7f29c8c77610a0e5d2f9898ece", "AA==",
     "gAAAAABZ6dYDK5l9fynIx3YQoOXS-YmOzqRaQIFZvp7BEH0qRQMH17mUa6aL2jPOOt3zvhcFbX7a1IfG-"
     "vZ6S8eHX6TuMLreyw=="},
    {"mcygFtu7l-b4Go_kdIl4nXqId6ZjrX-2qstQ2Tm2D4s=", 1779064629ULL,
     "668255c0e8a0e2435b141a41e79ecbfc", "AAAAAAAAAAAAAAAAAAAAAA==",
     "gAAAAABqCl81ZoJVwOig4kNbFBpB557L_EXoTv2WM7CNi3_"
     "Z4uasnA75Gu28loRNRLJmrsjQn44RclGkzbyTwgYPHTB4ToqeQE2ivIhvIhp1r_8P02zUBe0="},
    {"s5wWPnoYJnxWIJ-3Em45x1KOhZGp9a9_JL9QMeBTiKw=", 1761238092ULL,
     "18d2d6769e5b1e5d0649967fa6860feb", "aMOpbGxvIHfDtnJsZA==",
     "gAAAAABo-lxMGNLWdp5bHl0GSZZ_poYP6wYOAb6eUWNrkYlI9GiOxn33oTWAPjlgUSmQojbukRZlHnWiizW-"
     "Trs66cCErdC1eg=="},
    {"TFKABraA0kxFrgXG8b44g5kkg_xXkWYSEZGHN_Rc6cM=", 1791289867ULL,
     "0e5fbac52e759a3c4c7f83bcd6b0bbd8", "5a+G56CB4oCU56eY5a+G",
     "gAAAAABqxOoLDl-6xS51mjxMf4O81rC72PUggnGcHaMJIxe04tZ8xVkJdrr0I3PXUe87BpR7rsvRZ1udECF38eYB9G_"
     "cx94q7w=="},
    {"mcygFtu7l-b4Go_kdIl4nXqId6ZjrX-2qstQ2Tm2D4s=", 1678157768ULL,
     "e0aac5010c31ac6057f34f947fd90571", "8J+UkfCflJIgZW1vamk=",
     "gAAAAABkBqfI4KrFAQwxrGBX80-Uf9kFcVI0aHpiVK2tA07bZ9buyRHUKFwu9x5zBm_"
     "Nf8EIXKpVfd4jC5zmHLA9UyJXVdX9oQ=="},
});

struct GcmVector
{
    const char *key;        ///< hex
    const char *nonce;      ///< hex
    const char *associated; ///< base64
    const char *plaintext;  ///< base64
    const char *sealed;     ///< hex, the tag at its end
};

inline constexpr auto gcm = std::to_array<GcmVector>({
    {"e0e85619ff7375272e585a4e45d6a28392cbe6a5f138e4c8e3d9b673c13a5ab6", "cc96c2997a86c56806e9d788",
     "", "", "766dd4fb7170355316f442d8568456d7"},
    {"2512ff695c97ee35d0aeb0e4b29e23cccf63120fa9ee37e64ee2292ef41d6ce1", "742ca1c5d54419ad27c317f8",
     "Y3JlZGVudGlhbHM=", "YQ==", "d3ee40433ffa1bb49a174ea8b6d567c44a"},
    {"8202f953d30b13f5bcbceee4c4f9d63fd71917073e0ba770ee628a8694ea2101", "546fc1d3ca9b33a2628a1a39",
     "Y3JlZGVudGlhbHN8Y2xpZW50X3NlY3JldHw0Mg==", "MDEyMzQ1Njc4OWFiY2Rl",
     "7aac99fafdec30f244fcadce97bc98f197b3566e500d427fa97e23c172fc68"},
    {"651ae97aebe6a91d4ceb13d2c687c3182e3a190157f2007db836963f56bcfd84", "9dfcd0d45c63dae7be82145d",
     "dGFiZWxsZcO8", "MDEyMzQ1Njc4OWFiY2RlZg==",
     "6a81731d795eaa7092f1f5db0359a7da01ff04da4091b54d315dc12a7ddbf081"},
    {"0000000000000000000000000000000000000000000000000000000000000000", "e8380aaf66bc96436aec85ba",
     "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "MDEyMzQ1Njc4OWFiY2RlZmc=",
     "88a3f07d966ae2d34f8c602824919f5974dcabe549eb98aaff93d600bdaf5ee14b"},
    {"e0e85619ff7375272e585a4e45d6a28392cbe6a5f138e4c8e3d9b673c13a5ab6", "f3c0710f9f2cdbd5291da603",
     "m8W5AJZBhicPfkiTCbz9jxJp52uB75kHWgDHADAvOUzJXYGJXDy6sx65oEdkIaIFmpGzKY3WSlYgqGXrn0l69R6Da0oRJ"
     "rwMjsWJ7avLUrL6X9L8Uo52kCfmz7XI/7VOEdOhA61v3iRULEaQN9o4wSxOdbiy8kdnqFuM0YELa/T86edHnpOw/"
     "njkwc3stfQ7mq873kTxxVdepQBNvLrKq0Mp1NwzyZUwwpff/"
     "9lPt2+k5WnFNPuE78Ks8cAg2f4Rv8b6ww1BQjgOyWNapPV64dK0Cd1gyvPYr2+"
     "nekLDZAWPDsVPHpbZatmyZsSQcSELveY2DfsI7Sao2OGTd1aRUS/UphFRLKOZb2gLUB8r8EkuEzbQbmj3sZKbu/"
     "vGhSZHf6NrC84lgeyKNiF0",
     "AA==", "0f2c1b63767607e1eb601ff96561c2713b"},
    {"2512ff695c97ee35d0aeb0e4b29e23cccf63120fa9ee37e64ee2292ef41d6ce1", "5e12c2d18dff8b2fcdbfe0d6",
     "", "AAAAAAAAAAAAAAAAAAAAAA==",
     "8aeab07428b1b40eabe402a6a7d27b9d72047978111b2f14b1c88fab1797f564"},
    {"651ae97aebe6a91d4ceb13d2c687c3182e3a190157f2007db836963f56bcfd84", "59704a8df57f8d1e24f4e455",
     "Y3JlZGVudGlhbHN8Y2xpZW50X3NlY3JldHw0Mg==", "aMOpbGxvIHfDtnJsZA==",
     "ffe7a110c54fc4c89a22cab6ae48caf3a9da05176c5f19864304872b34"},
    {"0000000000000000000000000000000000000000000000000000000000000000", "787c323d5055d5f68d6a2335",
     "dGFiZWxsZcO8", "5a+G56CB4oCU56eY5a+G",
     "99d17cd05dfd8d8fb3874606a0511a1d6294c4b1cea2bb959e50a5f1bda293"},
    {"e0e85619ff7375272e585a4e45d6a28392cbe6a5f138e4c8e3d9b673c13a5ab6", "4828664093ff9a196b8be45b",
     "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
     "8J+UkfCflJIgZW1vamk=", "d35335acb9156fe11558f322b7f672db5006b750042a34ed7191468e3e95"},
});

struct DerivationVector
{
    const char *preset;
    const char *secret;
    const char *salt; ///< base64
    int iterations;
    const char *info;
    const char *key; ///< hex
};

inline constexpr auto derivations = std::to_array<DerivationVector>({
    {"sha256", "django-insecure-iH0wEp7PWYp1Jl2d9R1ANLUkVNrd64&x", "", 0, "",
     "e0e85619ff7375272e585a4e45d6a28392cbe6a5f138e4c8e3d9b673c13a5ab6"},
    {"hkdf-sha256", "django-insecure-iH0wEp7PWYp1Jl2d9R1ANLUkVNrd64&x", "", 0, "",
     "63813e654cecef0793b65b0eeea0a314ee2e50a8b61d090cb99f64b0b9c43390"},
    {"sha256", "BFPIpNOTP6O8RUui5upKTbLfEwslvrjlji8CU-JnHT4", "", 0, "",
     "2512ff695c97ee35d0aeb0e4b29e23cccf63120fa9ee37e64ee2292ef41d6ce1"},
    {"hkdf-sha256", "BFPIpNOTP6O8RUui5upKTbLfEwslvrjlji8CU-JnHT4", "", 0, "",
     "187edaef27f791606c94a8e59f6a19d3fe5b87123d6e67e0401f47fd8ee22b55"},
    {"sha256", "528f0bf86a249adc0167aa30298235b4be31df9813b7216e", "", 0, "",
     "8202f953d30b13f5bcbceee4c4f9d63fd71917073e0ba770ee628a8694ea2101"},
    {"hkdf-sha256", "528f0bf86a249adc0167aa30298235b4be31df9813b7216e", "", 0, "",
     "8965ba226ee134472be1f069c9ff650579c41fc0437f2217db353a50cb8c34ee"},
    {"pbkdf2-sha256", "django-insecure-iH0wEp7PWYp1Jl2d9R1ANLUkVNrd64&x", "c2FsdA==", 1000, "",
     "d06179a4c5c1178de99250d3e22da4f31254ce91ec288d0ae9a024c0e1bcdc2b"},
    {"pbkdf2-sha256", "BFPIpNOTP6O8RUui5upKTbLfEwslvrjlji8CU-JnHT4", "c2FsdA==", 1000, "",
     "7bd4559ea1fad83916a46053c7538f51ec49955b4e253d106632e313080a78cf"},
    {"pbkdf2-sha256", "528f0bf86a249adc0167aa30298235b4be31df9813b7216e", "c2FsdA==", 1000, "",
     "106a2ea38f0f8818107bfe36007f5b77c181f600c5eec2d6004fb12c55279d18"},
});

} // namespace credentials::selftestvectors
