#!/bin/sh
# Makes the certificates of the mail servers of the tests: an authority and three it has signed.
# Run in this folder; needs keytool of a JDK.
set -e
made() { keytool -storetype PKCS12 -storepass changeit -keystore "$@"; }
pair() { made "$1.p12" -genkeypair -alias "$1" -keyalg EC -groupname secp256r1 -dname "CN=$2" -startdate "$begin" -validity 36500 $3; }

begin="2020/01/01 00:00:00"
rm -f ./*.p12
pair authority "Authority of tests" "-ext bc:c"
signed() { # name, host, days
    pair "$1" "$2"
    made "$1.p12" -certreq -alias "$1" -file request
    made authority.p12 -gencert -alias authority -rfc -infile request -outfile answer \
        -ext "SAN=dns:$2" -startdate "$begin" -validity "$3"
    made authority.p12 -exportcert -alias authority -rfc -file authority.pem
    cat answer authority.pem > chain
    made "$1.p12" -importcert -noprompt -alias "$1" -file chain
    rm request answer chain
}
signed localhost localhost 36500
signed other-name mail.elsewhere.example 36500
signed expired localhost 5
rm authority.p12
